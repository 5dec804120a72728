using System.Text.Json.Nodes;

namespace Cooperation.Repatriation.Tests.Builders;

/// <summary>What a desk sends, valid as it stands.</summary>
internal static class A
{
    public const string Cases = "/api/repatriation/cases";

    public static JsonObject Case() =>
        new()
        {
            ["partner"] = "KH",
            ["direction"] = "home",
            ["route"] = "rescued",
            ["reportedAt"] = Officers.Noon.AddHours(-3),
            ["handling"] = "TLP:AMBER",
            ["summary"] = "Phía bạn báo bốn công dân đang ở nhà tạm lánh, đề nghị xác minh và đưa về nước.",
        };

    public const string Persons = "/api/repatriation/persons";

    public static JsonObject Person(string sex = "female") => new() { ["sex"] = sex, ["birth"] = "1996" };

    /// <summary>A case with so many people.</summary>
    public static JsonObject CaseOf(int persons) =>
        Case().With("persons", new JsonArray([.. Enumerable.Range(0, persons).Select(_ => Person())]));

    /// <summary>With one field another; left out where the value is null.</summary>
    public static JsonObject With(this JsonObject request, string field, JsonNode? value)
    {
        if (value is null)
        {
            request.Remove(field);
        }
        else
        {
            request[field] = value;
        }

        return request;
    }
}
