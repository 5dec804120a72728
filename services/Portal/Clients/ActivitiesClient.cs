using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Cooperation.Portal.Clients;

/// <summary>Priority activities at Agreements.</summary>
internal sealed class ActivitiesClient(HttpClient client)
{
    private const string Service = "agreements";
    private const string Activities = "api/agreements/activities";

    public Task<PageOf<ActivityRow>> ListAsync(string query, CancellationToken cancellationToken) =>
        client.GetAsync<PageOf<ActivityRow>>(Service, Activities + query, cancellationToken);

    public Task<Activity> ReadAsync(string reference, CancellationToken cancellationToken) =>
        client.GetAsync<Activity>(Service, Of(reference), cancellationToken);

    public Task<EnteredActivity> EnterAsync(NewActivity entered, string key, CancellationToken cancellationToken) =>
        client.PostAsync<EnteredActivity>(Service, Activities, entered, key, cancellationToken);

    public Task<EnteredActivities> EnterListAsync(NewActivityList entered, string key, CancellationToken cancellationToken) =>
        client.PostAsync<EnteredActivities>(Service, $"{Activities}/list", entered, key, cancellationToken);

    /// <summary>The letter that reminds its owner, as DOCX or PDF.</summary>
    public async Task<HttpResponseMessage> ReminderLetterAsync(string reference, string format, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Get,
            $"{Of(reference)}/reminder-letter?format={Uri.EscapeDataString(format)}"
        );
        return await client.SendAsync(Service, request, cancellationToken, HttpCompletionOption.ResponseHeadersRead);
    }

    /// <summary>Takes a step of an activity, with the fields of that step.</summary>
    public async Task StepAsync(
        string reference,
        long version,
        string step,
        IReadOnlyDictionary<string, object?> fields,
        string key,
        CancellationToken cancellationToken
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Of(reference)}/{step}") { Content = JsonContent.Create(fields) };
        request.SetVersion(version);
        request.SetKey(key);
        using var answer = await client.SendAsync(Service, request, cancellationToken);
    }

    private static string Of(string reference) => $"{Activities}/{Uri.EscapeDataString(reference)}";
}

/// <summary>An activity in a list.</summary>
public sealed record ActivityRow(
    string Reference,
    string? Instrument,
    string? Framework,
    string? Partner,
    int Year,
    string Title,
    string Owner,
    DateOnly Due,
    string Status,
    bool Late,
    int? Percent,
    int CarriedOver,
    int Evidence
);

/// <summary>A priority activity.</summary>
public sealed record Activity(
    string Reference,
    string? Instrument,
    string? Framework,
    string? Partner,
    string LeadAgency,
    int Year,
    int FirstYear,
    string Title,
    string Owner,
    string? PartnerUnit,
    DateOnly Due,
    bool Late,
    string? Indicator,
    decimal? Baseline,
    decimal? Goal,
    string? Task,
    string Status,
    int? Percent,
    DateOnly? DoneOn,
    DateOnly? DroppedOn,
    int CarriedOver,
    DateOnly? RemindedOn,
    IReadOnlyList<ActivitySaid> Progress,
    IReadOnlyList<ActivityCounted> Counts,
    IReadOnlyList<ActivityShown> Evidence,
    IReadOnlyList<string> Steps,
    IReadOnlyList<TimelineEntry> Timeline,
    long Version
);

/// <summary>What its owner said of it.</summary>
public sealed record ActivitySaid(DateTimeOffset At, int? Percent, decimal? Value, string Done, string? Hinders, string By);

/// <summary>How much evidence there is of a kind.</summary>
public sealed record ActivityCounted(string Kind, int Count);

/// <summary>What shows that something was done.</summary>
public sealed record ActivityShown(string Kind, string Reference, string? Note, DateTimeOffset At);

/// <summary>An activity to enter.</summary>
public sealed record NewActivity(
    string? Instrument,
    string? Framework,
    int? Year,
    bool Draft,
    string? Title,
    string? Owner,
    string? PartnerUnit,
    DateOnly? Due,
    string? Indicator,
    decimal? Baseline,
    decimal? Goal,
    string? Task
);

/// <summary>Activities of a year to enter as a list.</summary>
public sealed record NewActivityList(string? Instrument, string? Framework, int? Year, bool Draft, IReadOnlyList<NewActivityRow> Rows);

/// <summary>A row of such a list. A day or a number that nobody can read goes as it was typed: the service names it with all else that is wrong in its row.</summary>
public sealed record NewActivityRow(
    string? Title,
    string? Owner,
    string? Due,
    string? Indicator,
    [property: JsonConverter(typeof(NumberAsTyped))] string? Goal,
    string? PartnerUnit
);

/// <summary>A number that was typed goes as a number where it is one, else as the text that it is.</summary>
internal sealed class NumberAsTyped : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException();

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options)
    {
        if (decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            writer.WriteNumberValue(number);
        }
        else
        {
            writer.WriteStringValue(value);
        }
    }
}

/// <summary>What Agreements says of an activity that was entered.</summary>
public sealed record EnteredActivity(string Reference);

/// <summary>What it says of a list of them.</summary>
public sealed record EnteredActivities(IReadOnlyList<string> References);
