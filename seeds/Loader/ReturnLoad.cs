using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Cooperation.Loader.Gateway;
using Cooperation.Loader.Scenario.Returns;

namespace Cooperation.Loader;

/// <summary>Sends the year's returns one call after another in order of time, so that numbers follow it: cases, persons and handovers are everybody's, not a partner's.</summary>
/// <param name="gateway">The public API.</param>
/// <param name="references">References of exchanges by their keys.</param>
/// <param name="exchanges">Their keys at Hotline, by their keys here.</param>
/// <param name="output">Where progress is told.</param>
internal sealed class ReturnLoad(
    GatewayClient gateway,
    IReadOnlyDictionary<string, string> references,
    IReadOnlyDictionary<string, Guid> exchanges,
    TextWriter output
)
{
    private const string Api = "api/repatriation/";

    private static readonly TimeSpan LongestWay = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(250);

    private readonly Dictionary<object, Kept> kept = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<DemoCase, Kept> letters = new(ReferenceEqualityComparer.Instance);

    private readonly Dictionary<DemoPerson, Guid> measures = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, Guid> care = new(StringComparer.Ordinal);
    private JoiningLoad? joined;

    private JoiningLoad Joining => joined ??= new(gateway, kept);

    public async Task RunAsync(IReadOnlyList<PlannedReturn> calls, string keys, CancellationToken cancellationToken)
    {
        var clock = Stopwatch.StartNew();
        foreach (var (number, call) in calls.Index())
        {
            await SendAsync(call, string.Create(CultureInfo.InvariantCulture, $"{keys}-{number:0000}"), cancellationToken);
        }

        var cases = calls.OfType<CaseOpened>().ToArray();
        await output.WriteLineAsync(
            $"Returns: {cases.Length} cases, {cases.Sum(opened => opened.Case.Persons.Count)} persons, {calls.OfType<HandoverPlanned>().Count()} handovers, {calls.Count} steps in {clock.Elapsed.TotalSeconds:0} s."
        );
    }

    private Task SendAsync(PlannedReturn call, string key, CancellationToken cancellationToken) =>
        call switch
        {
            CaseOpened opened => OpenAsync(opened, key, cancellationToken),
            ExchangeMoved moved => MoveExchangeAsync(moved, key, cancellationToken),
            RequestLinked linked => LinkAsync(linked, key, cancellationToken),
            PersonsMoved moved => MoveAsync(moved, key, cancellationToken),
            PersonMoved moved => StepAsync(moved, PathOf(moved.Person, moved.Step), moved.Person, moved.Body, key, cancellationToken),
            ProtectionMoved moved => ProtectAsync(moved, key, cancellationToken),
            CareMoved moved => CareAsync(moved, key, cancellationToken),
            PersonKnown known => StepAsync(
                known,
                PathOf(known.Person, $"matches/{kept[known.Earlier].Id}/same"),
                known.Person,
                new() { ["reason"] = known.Reason },
                key,
                cancellationToken
            ),
            HandoverPlanned planned => PlanAsync(planned, key, cancellationToken),
            HandoverMoved moved => StepAsync(
                moved,
                $"{Api}handovers/{kept[moved.Handover].Id}/{moved.Step}",
                moved.Handover,
                moved.Body,
                key,
                cancellationToken
            ),
            HandoverArrived arrived => ArriveAsync(arrived, key, cancellationToken),
            PaperPrinted printed => PrintAsync(printed, key, cancellationToken),
            LetterSent sent => WriteAsync(sent, key, cancellationToken),
            LetterAnswered answered => AnswerAsync(answered, key, cancellationToken),
            CostAdded cost => CostAsync(cost, key, cancellationToken),
            CaseMerged or MergeUndone or CaseSplit => Joining.SendAsync(call, key, cancellationToken),
            _ => throw new InvalidOperationException($"Nobody sends {call.GetType().Name}."),
        };

    private async Task OpenAsync(CaseOpened call, string key, CancellationToken cancellationToken)
    {
        var opened = call.Case;
        var body = new JsonObject
        {
            ["partner"] = opened.Partner,
            ["direction"] = opened.Direction,
            ["route"] = opened.Route,
            ["source"] = opened.Source,
            ["reportedAt"] = Written(opened.ReportedAt),
            ["mission"] = opened.Mission,
            ["exchange"] = opened.ExchangeKey is { } exchange ? references[exchange] : null,
            ["handling"] = opened.Handling,
            ["summary"] = opened.Summary,
            ["receivingDesk"] = opened.Route == "selfReturned" ? opened.Gate.Desk : null,
            ["persons"] = new JsonArray([.. opened.Persons.Where(_ => !opened.IsPasted).Select(person => PersonOf(person))]),
            ["list"] = opened.IsPasted ? ListOf(opened.Persons) : null,
        };
        var answer = await gateway.PostAsync<CaseAnswer>(call.Account, call.At, Api + "cases", body, key, version: null, cancellationToken);
        kept[opened] = new(answer.Id, answer.Version);
        foreach (var (person, state) in opened.Persons.Zip(answer.Persons))
        {
            kept[person] = state;
        }
    }

    private async Task MoveExchangeAsync(ExchangeMoved call, string key, CancellationToken cancellationToken)
    {
        var path = $"api/hotline/exchanges/{exchanges[call.Exchange]}";
        var version = (await gateway.GetAsync<Kept>(call.Account, call.At, path, cancellationToken)).Version;
        await gateway.PostAsync<Kept>(call.Account, call.At, $"{path}/{call.Step}", call.Body, key, version, cancellationToken);
    }

    // The request and its answer travel as messages: each is waited for, so that what comes next finds it there.
    private async Task LinkAsync(RequestLinked call, string key, CancellationToken cancellationToken)
    {
        var path = $"{Api}cases/{kept[call.Case].Id}";
        var asked = await UntilAsync(
            () => gateway.GetAsync<AskedCase>(call.Account, call.At, path, cancellationToken),
            seen => seen.Request is not null,
            path,
            cancellationToken
        );
        kept[call.Case] = await gateway.PostAsync<Kept>(
            call.Account,
            call.At,
            path + "/link",
            new JsonObject(),
            key,
            asked.Version,
            cancellationToken
        );
        var exchange = $"api/hotline/exchanges/{exchanges[call.Exchange]}";
        await UntilAsync(
            () => gateway.GetAsync<AnsweredExchange>(call.Desk, call.At, exchange, cancellationToken),
            seen => seen.RepatriationCase is not null,
            exchange,
            cancellationToken
        );
    }

    private static async Task<T> UntilAsync<T>(Func<Task<T>> read, Func<T, bool> isThere, string path, CancellationToken cancellationToken)
    {
        var waited = Stopwatch.StartNew();
        while (waited.Elapsed < LongestWay)
        {
            if (await read() is var seen && isThere(seen))
            {
                return seen;
            }

            await Task.Delay(Between, cancellationToken);
        }

        throw new LoadFailedException($"GET /{path}: what was asked for has not come within {LongestWay.TotalSeconds:0} s.");
    }

    private async Task MoveAsync(PersonsMoved call, string key, CancellationToken cancellationToken)
    {
        var body = (JsonObject)call.Body.DeepClone();
        body["step"] = call.Step;
        body["persons"] = new JsonArray([.. call.Persons.Select(person => Seen(person))]);
        var answer = await gateway.PostAsync<MovesAnswer>(
            call.Account,
            call.At,
            Api + "moves",
            body,
            key,
            version: null,
            cancellationToken
        );
        foreach (var (person, moved) in call.Persons.Zip(answer.Persons))
        {
            kept[person] = moved is { Outcome: "taken", Version: { } version }
                ? new(moved.Id, version)
                : throw new LoadFailedException($"{key} ({call.Account}, {call.Step}): {moved.Outcome} {moved.Errors}");
        }
    }

    private async Task ProtectAsync(ProtectionMoved call, string key, CancellationToken cancellationToken)
    {
        var body = (JsonObject)call.Body.DeepClone();
        body["measure"] = measures.TryGetValue(call.Person, out var known) ? known : null;
        var path = PathOf(call.Person, "protection");
        var version = kept[call.Person].Version;
        var answer = await gateway.PostAsync<MeasureAnswer>(call.Account, call.At, path, body, key, version, cancellationToken);
        (kept[call.Person], measures[call.Person]) = (new(answer.Id, answer.Version), answer.Measure);
    }

    private async Task CareAsync(CareMoved call, string key, CancellationToken cancellationToken)
    {
        var body = (JsonObject)call.Body.DeepClone();
        body["entry"] = care.TryGetValue(call.Entry, out var known) ? known : null;
        var path = PathOf(call.Person, "care");
        var version = kept[call.Person].Version;
        var answer = await gateway.PostAsync<EntryAnswer>(call.Account, call.At, path, body, key, version, cancellationToken);
        (kept[call.Person], care[call.Entry]) = (new(answer.Id, answer.Version), answer.Entry);
    }

    private async Task PlanAsync(HandoverPlanned call, string key, CancellationToken cancellationToken)
    {
        var handover = call.Handover;
        var body = new JsonObject
        {
            ["gate"] = handover.Gate.Code,
            ["plannedAt"] = Written(handover.PlannedAt),
            ["persons"] = new JsonArray([.. handover.Persons.Select(person => Listed(person))]),
            ["officersOurs"] = new JsonArray(handover.Ours),
            ["officersTheirs"] = new JsonArray(handover.Theirs),
        };
        var path = Api + "handovers";
        Follow(handover, await gateway.PostAsync<HandoverAnswer>(call.Account, call.At, path, body, key, version: null, cancellationToken));
    }

    private async Task ArriveAsync(HandoverArrived call, string key, CancellationToken cancellationToken)
    {
        var handover = call.Handover;
        var body = new JsonObject
        {
            ["certificateAt"] = Written(call.At),
            ["persons"] = new JsonArray([.. handover.Persons.Select(person => Came(person, person == call.Ill ? call.Note : null))]),
        };
        var path = $"{Api}handovers/{kept[handover].Id}/arrival";
        var version = kept[handover].Version;
        Follow(handover, await gateway.PostAsync<HandoverAnswer>(call.Account, call.At, path, body, key, version, cancellationToken));
    }

    private async Task StepAsync(
        PlannedReturn call,
        string path,
        object what,
        JsonObject body,
        string key,
        CancellationToken cancellationToken
    ) =>
        kept[what] = await gateway.PostAsync<Kept>(
            call.Account,
            call.At,
            path,
            body.DeepClone(),
            key,
            kept[what].Version,
            cancellationToken
        );

    private async Task PrintAsync(PaperPrinted call, string key, CancellationToken cancellationToken)
    {
        var body = new JsonObject
        {
            ["kind"] = call.Kind,
            ["language"] = call.Language,
            ["persons"] = call.Person is { } person ? new JsonArray(kept[person].Id) : new JsonArray(),
            ["gaps"] = true,
        };
        var path = $"{Api}cases/{kept[call.Case.Of ?? call.Case].Id}/papers";
        await gateway.PostAsync<PaperAnswer>(call.Account, call.At, path, body, key, version: null, cancellationToken);
    }

    private async Task CostAsync(CostAdded call, string key, CancellationToken cancellationToken)
    {
        var path = $"{Api}cases/{kept[call.Case].Id}/costs";
        await gateway.PostAsync<Kept>(call.Account, call.At, path, call.Body.DeepClone(), key, version: null, cancellationToken);
    }

    private async Task WriteAsync(LetterSent call, string key, CancellationToken cancellationToken)
    {
        var path = $"{Api}cases/{kept[call.Case].Id}/letters";
        letters[call.Case] = await gateway.PostAsync<Kept>(call.Account, call.At, path, call.Body, key, version: null, cancellationToken);
    }

    // What else is done in a case raises its version: an answer is written at the one that stands.
    private async Task AnswerAsync(LetterAnswered call, string key, CancellationToken cancellationToken)
    {
        var opened = kept[call.Case].Id;
        var version = (await gateway.GetAsync<Kept>(call.Account, call.At, $"{Api}cases/{opened}", cancellationToken)).Version;
        var path = $"{Api}cases/{opened}/letters/{letters[call.Case].Id}/reply";
        await gateway.PostAsync<Kept>(call.Account, call.At, path, call.Body, key, version, cancellationToken);
    }

    private void Follow(DemoHandover handover, HandoverAnswer answer)
    {
        kept[handover] = new(answer.Id, answer.Version);
        foreach (var person in handover.Persons)
        {
            var id = kept[person].Id;
            kept[person] = answer.Persons.SingleOrDefault(moved => moved.Id == id) ?? kept[person];
        }
    }

    private string PathOf(DemoPerson person, string step) => $"{Api}persons/{kept[person].Id}/{step}";

    private JsonObject Seen(DemoPerson person) => new JsonObject { ["id"] = kept[person].Id, ["version"] = kept[person].Version };

    private JsonObject Listed(DemoPerson person)
    {
        var listed = Seen(person);
        listed["companion"] = person.IsMinor ? "childProtectionOfficer" : null;
        return listed;
    }

    private JsonObject Came(DemoPerson person, string? illness)
    {
        var said = Seen(person);
        said["arrived"] = illness is null;
        said["reason"] = illness is null ? null : "ill";
        said["note"] = illness;
        return said;
    }

    private static JsonObject PersonOf(DemoPerson person) =>
        new()
        {
            ["sex"] = person.Sex,
            ["name"] = person.Name,
            ["birth"] = person.Birth,
            ["document"] = person.Document,
            ["nationality"] = "VN",
            ["exploitation"] = new JsonArray(person.Exploitation),
            ["needs"] = new JsonArray([.. person.Needs.Select(need => JsonValue.Create(need))]),
        };

    // As a partner's sheet is pasted: a row of headings, cells apart by tabs.
    private static string ListOf(IEnumerable<DemoPerson> persons) =>
        string.Join(
            '\n',
            persons
                .Select(person =>
                    string.Join('\t', person.Name, person.Sex == "female" ? "Nữ" : "Nam", person.Birth, person.Document, "VN")
                )
                .Prepend("Họ và tên\tGiới tính\tNgày sinh\tSố giấy tờ\tQuốc tịch")
        );

    private static string Written(DateTimeOffset time) => time.ToString("O", CultureInfo.InvariantCulture);

    private sealed record AskedCase(Guid Id, long Version, JsonObject? Request);

    private sealed record AnsweredExchange(JsonObject? RepatriationCase);

    private sealed record PaperAnswer(Guid Id, string Number);

    private sealed record HandoverAnswer(Guid Id, long Version, IReadOnlyList<Kept> Persons);

    private sealed record EntryAnswer(Guid Id, long Version, Guid Entry);

    private sealed record MeasureAnswer(Guid Id, long Version, Guid Measure);

    private sealed record MovesAnswer(IReadOnlyList<Moved> Persons);

    private sealed record Moved(Guid Id, string Outcome, long? Version, JsonArray? Errors);
}
