using System.Net.Http.Json;
using Microsoft.AspNetCore.Http.Extensions;

namespace Cooperation.Portal.Clients;

/// <summary>Values of targets that no record gives, at Reviews.</summary>
internal sealed class OutsideValuesClient(HttpClient client)
{
    private const string Service = "reviews";
    private const string Values = "api/reviews/outside-values";

    public Task<OutsideValue> ReadAsync(Guid id, CancellationToken cancellationToken) =>
        client.GetAsync<OutsideValue>(Service, $"{Values}/{id}", cancellationToken);

    /// <summary>What was entered of a figure, with a partner where one is asked for.</summary>
    public async Task<IReadOnlyList<OutsideValue>> OfFigureAsync(string code, string? partner, CancellationToken cancellationToken)
    {
        var query = new QueryBuilder { { "code", code } };
        if (partner is not null)
        {
            query.Add("partner", partner);
        }

        return (await client.GetAsync<PageOf<OutsideValue>>(Service, Values + query, cancellationToken)).Items;
    }

    public Task<OutsideValue> EnterAsync(NewOutsideValue entered, string key, CancellationToken cancellationToken) =>
        client.PostAsync<OutsideValue>(Service, Values, entered, key, cancellationToken);

    /// <summary>Checks a value, or withdraws it.</summary>
    public async Task StepAsync(Guid id, long version, string step, object body, string key, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Values}/{id}/{step}")
        {
            Content = JsonContent.Create(body, body.GetType()),
        };
        request.SetVersion(version);
        request.SetKey(key);
        using var answer = await client.SendAsync(Service, request, cancellationToken);
    }
}

/// <summary>A value from outside.</summary>
public sealed record OutsideValue(
    Guid Id,
    string Code,
    string? Partner,
    int Year,
    long Numerator,
    long? Denominator,
    string Source,
    DateOnly SourceDate,
    bool FromPaper,
    string Agency,
    string Status,
    string EnteredBy,
    DateTimeOffset EnteredAt,
    string? CheckedBy,
    DateTimeOffset? CheckedAt,
    long Version
);

/// <summary>A value to enter.</summary>
public sealed record NewOutsideValue(
    string? Code,
    string? Partner,
    int? Year,
    long? Numerator,
    long? Denominator,
    string? Source,
    DateOnly? SourceDate
);

/// <summary>Why a value is withdrawn.</summary>
public sealed record WithdrawnValue(string? Reason);
