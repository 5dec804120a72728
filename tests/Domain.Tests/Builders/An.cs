using System.Text.Json.Nodes;

namespace Cooperation.Domain.Tests.Builders;

/// <summary>Requests that are valid as they start: an urgent call from Cambodia at Mộc Bài, received an hour before <see cref="Friday.Noon"/>.</summary>
internal static class An
{
    public static JsonObject Exchange(DateTimeOffset? receivedAt = null) =>
        new()
        {
            ["partner"] = "KH",
            ["direction"] = "incoming",
            ["medium"] = "telephone",
            ["receivedAt"] = receivedAt ?? Friday.Noon.AddHours(-1),
            ["urgency"] = "priority",
            ["area"] = "border",
            ["province"] = "72",
            ["kind"] = "verificationRequest",
            ["sourceReliability"] = "B",
            ["informationCredibility"] = "2",
            ["handling"] = "TLP:AMBER",
            ["language"] = "km",
            ["subject"] = "Đề nghị xác minh hai người Việt Nam",
            ["summary"] = "Phía bạn giữ hai người tại Ba Vét, đề nghị xác minh nhân thân.",
        };

    public static JsonObject OutgoingExchange() =>
        Exchange().With("direction", "outgoing").With("receivedAt", null).With("sentAt", Friday.Noon.AddHours(-1)).With("kind", "result");

    public static JsonObject SecretExchange() =>
        Exchange()
            .With("secrecy", "confidential")
            .With("subject", null)
            .With("summary", null)
            .With("province", null)
            .With("kind", "other")
            .With("sourceReliability", "F")
            .With("informationCredibility", "6")
            .With("officialNumber", "12/BC-CA")
            .With("counterpartContact", "Công an tỉnh Xvây Riêng")
            .With("paperLocation", "Tủ hồ sơ mật số 2, phòng trực ban");

    /// <summary>The same with one field changed, or left out.</summary>
    public static JsonObject With(this JsonObject request, string field, JsonNode? value)
    {
        request.Remove(field);
        if (value is not null)
        {
            request[field] = value;
        }

        return request;
    }

    public static JsonObject WithPerson(
        this JsonObject request,
        string name,
        string? document = null,
        string? telephone = null,
        params string[] roles
    )
    {
        var people = request["people"] as JsonArray ?? [];
        request["people"] ??= people;
        people.Add(
            new JsonObject
            {
                ["roles"] = new JsonArray([.. (roles.Length == 0 ? ["victim"] : roles).Select(role => JsonValue.Create(role))]),
                ["name"] = name,
                ["birth"] = "1999-05",
                ["document"] = document,
                ["telephone"] = telephone,
            }
        );
        return request;
    }
}
