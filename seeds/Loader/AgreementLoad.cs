using System.Globalization;
using System.Text.Json.Nodes;
using Cooperation.Loader.Gateway;
using Cooperation.Loader.Scenario.Agreements;

namespace Cooperation.Loader;

/// <summary>Sends the priority activities of the year, one after another, each step at its own time; an exchange that shows something is one that is there.</summary>
/// <param name="gateway">The public API.</param>
/// <param name="references">References of exchanges by their keys.</param>
/// <param name="output">Where progress is told.</param>
internal sealed class AgreementLoad(GatewayClient gateway, IReadOnlyDictionary<string, string> references, TextWriter output)
{
    private const string Api = "api/agreements/activities";
    private const string Instruments = "api/agreements/instruments";

    // Ten in the morning in Viet Nam.
    private static readonly TimeOnly Morning = new(3, 0);

    public async Task RunAsync(IReadOnlyList<PlannedActivity> activities, string keys, CancellationToken cancellationToken)
    {
        foreach (var document in AgreementYear.Documents)
        {
            await PutAsync("kh.bca", document, cancellationToken);
        }

        foreach (var (number, activity) in activities.Index())
        {
            await SendAsync(activity, string.Create(CultureInfo.InvariantCulture, $"{keys}-activity-{number:00}"), cancellationToken);
        }

        await output.WriteLineAsync($"Agreements: {activities.Count} priority activities.");
    }

    private async Task SendAsync(PlannedActivity activity, string key, CancellationToken cancellationToken)
    {
        var body = new JsonObject
        {
            ["instrument"] = activity.Framework is null ? activity.Instrument : null,
            ["framework"] = activity.Framework,
            ["year"] = activity.Due.Year,
            ["title"] = activity.Title,
            ["owner"] = activity.Owner,
            ["due"] = activity.Due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["indicator"] = "Số lần",
            ["goal"] = activity.Goal,
        };
        var kept = await gateway.PostAsync<Kept>(activity.Lead, At(new(2018, 1, 22)), Api, body, key, version: null, cancellationToken);
        foreach (var (place, step) in activity.Steps.Index())
        {
            var taken = (JsonObject)step.Body.DeepClone();
            if (step.EvidenceOf is { } partner)
            {
                taken["reference"] = ExchangeWith(partner);
            }

            if (step.Document is { } document)
            {
                taken["reference"] = await PutAsync(step.Account, document, cancellationToken);
            }

            kept = await gateway.PostAsync<Kept>(
                step.Account,
                At(step.On),
                $"{Api}/{kept.Reference}/{step.Step}",
                taken,
                string.Create(CultureInfo.InvariantCulture, $"{key}-{place}"),
                kept.Version,
                cancellationToken
            );
        }
    }

    // What people call it, once it is there.
    private async Task<string> PutAsync(string account, PlannedDocument document, CancellationToken cancellationToken)
    {
        var (instrument, at) = ($"{Instruments}/{document.Instrument}", At(document.On));
        var seen = await gateway.GetAsync<Seen>(account, at, instrument, cancellationToken);
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["kind"] = document.Kind,
            ["language"] = "vi",
            ["title"] = document.Title,
            ["number"] = document.Number,
            ["on"] = document.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["handling"] = "TLP:AMBER",
        };
        await gateway.AttachAsync(
            account,
            at,
            $"{instrument}/documents",
            fields,
            (document.Paper.Name, document.Paper.Content),
            seen.Version,
            cancellationToken
        );
        var after = await gateway.GetAsync<Seen>(account, at, instrument, cancellationToken);
        return after.Documents.LastOrDefault(kept => kept.Kind == document.Kind)?.Reference
            ?? throw new LoadFailedException($"{document.Number} was not kept with {document.Instrument}.");
    }

    // The first of the year: it is there whatever else the year brings.
    private string ExchangeWith(string partner) =>
        references
            .Values.Where(reference => reference.StartsWith($"HL-{partner}-2018-", StringComparison.Ordinal))
            .Min(StringComparer.Ordinal)
        ?? throw new LoadFailedException($"No exchange with {partner} is there to show anything.");

    private static DateTimeOffset At(DateOnly day) => new(day.ToDateTime(Morning), TimeSpan.Zero);

    private sealed record Kept(string Reference, long Version);

    private sealed record Seen(long Version, IReadOnlyList<KeptDocument> Documents);

    private sealed record KeptDocument(string Reference, string Kind);
}
