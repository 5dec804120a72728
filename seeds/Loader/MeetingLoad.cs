using System.Globalization;
using System.Text.Json.Nodes;
using Cooperation.Loader.Gateway;
using Cooperation.Loader.Scenario.Meetings;

namespace Cooperation.Loader;

/// <summary>Sends the meetings of the year, one after another in the order in which they were announced, each step at its own time; what a step needs of those before it is read first.</summary>
/// <param name="gateway">The public API.</param>
/// <param name="output">Where progress is told.</param>
internal sealed class MeetingLoad(GatewayClient gateway, TextWriter output)
{
    private const string Meetings = "api/meetings/meetings";
    private const string Items = "api/meetings/action-items";
    private const string Plans = "api/meetings/work-plans";

    // Ten in the morning in Viet Nam; what is done on one day follows within it.
    private static readonly TimeOnly Morning = new(3, 0);

    private readonly Dictionary<string, string> references = new(StringComparer.Ordinal);

    public async Task RunAsync(IReadOnlyList<PlannedMeeting> meetings, string keys, CancellationToken cancellationToken)
    {
        // The desks' briefings after the conferences, whose numbers are known by heart.
        foreach (
            var meeting in meetings.OrderBy(planned => planned.By == MeetingYear.Police ? 0 : 1).ThenBy(planned => planned.AnnouncedOn)
        )
        {
            await SendAsync(meeting, $"{keys}-meeting-{meeting.Key}", cancellationToken);
        }

        await PlanAsync(keys, cancellationToken);
        await output.WriteLineAsync($"Meetings: {meetings.Count}, from the announcement to what became of them.");
    }

    // The plan of the year: entered by its lead, then what became of each activity.
    private async Task PlanAsync(string keys, CancellationToken cancellationToken)
    {
        foreach (var (place, work) in CommitPlan.Build().Index())
        {
            var key = string.Create(CultureInfo.InvariantCulture, $"{keys}-commit-plan-{place:00}");
            var body = new JsonObject
            {
                ["area"] = work.Area,
                ["title"] = work.Title,
                ["owner"] = work.Owner,
                ["fromQuarter"] = work.FromQuarter,
                ["toQuarter"] = work.ToQuarter,
                ["amount"] = work.Amount,
                ["currency"] = work.Currency,
                ["source"] = work.Source,
                ["funder"] = work.Funder,
            };
            var plan = string.Create(CultureInfo.InvariantCulture, $"{Plans}/COMMIT/{CommitPlan.Year}");
            var entered = await gateway.PostAsync<Kept>(
                MeetingYear.Police,
                At(CommitPlan.On, place),
                plan,
                body,
                key,
                version: null,
                cancellationToken
            );
            foreach (var (step, call) in work.Calls.Index())
            {
                await TakeAsync(call, step, entered.Reference, key, cancellationToken);
            }
        }
    }

    // The version of an activity stands in its answer as that of every record.
    private Task TakeAsync(ItemCall call, int place, string reference, string key, CancellationToken cancellationToken) =>
        StepAsync(
            call.Account,
            At(call.On, place),
            $"{Plans}/activities/{reference}",
            call.Step,
            call.Body,
            string.Create(CultureInfo.InvariantCulture, $"{key}-{place}"),
            cancellationToken
        );

    private async Task SendAsync(PlannedMeeting meeting, string key, CancellationToken cancellationToken)
    {
        var body = (JsonObject)meeting.Announcement.DeepClone();
        body["like"] = meeting.Like is { } like ? references[like] : null;
        var announced = await gateway.PostAsync<Kept>(
            meeting.By,
            At(meeting.AnnouncedOn, 0),
            Meetings,
            body,
            key,
            version: null,
            cancellationToken
        );
        references[meeting.Key] = announced.Reference;
        foreach (var (place, call) in meeting.Calls.Index())
        {
            await SendAsync(
                call,
                $"{Meetings}/{announced.Reference}",
                string.Create(CultureInfo.InvariantCulture, $"{key}-{place:00}"),
                At(call.On, place),
                cancellationToken
            );
        }
    }

    private Task SendAsync(MeetingCall call, string meeting, string key, DateTimeOffset at, CancellationToken cancellationToken) =>
        call switch
        {
            StepTaken taken => StepAsync(call.Account, at, meeting, taken.Step, taken.Body, key, cancellationToken),
            DelegationApproved approved => ApproveAsync(approved, at, meeting, key, cancellationToken),
            TravelPapersNoted noted => NoteAsync(noted, at, meeting, key, cancellationToken),
            AttendanceNoted noted => NoteAsync(noted, at, meeting, key, cancellationToken),
            MinutesKept kept => KeepAsync(kept, at, meeting, key, cancellationToken),
            PutOnTable put => PutAsync(put, at, meeting, key, cancellationToken),
            PaperPut paper => PutAsync(paper, at, meeting, cancellationToken),
            ItemAdded added => AddAsync(added, at, meeting, key, cancellationToken),
            _ => throw new InvalidOperationException($"Nobody sends {call.GetType().Name}."),
        };

    private async Task StepAsync(
        string account,
        DateTimeOffset at,
        string record,
        string step,
        JsonObject body,
        string key,
        CancellationToken cancellationToken
    )
    {
        var seen = await gateway.GetAsync<Seen>(account, at, record, cancellationToken);
        await gateway.PostAsync<JsonObject>(account, at, $"{record}/{step}", body, key, seen.Version, cancellationToken);
    }

    private async Task ApproveAsync(
        DelegationApproved call,
        DateTimeOffset at,
        string meeting,
        string key,
        CancellationToken cancellationToken
    )
    {
        var delegation = await gateway.GetAsync<Delegation>(call.Account, at, $"{meeting}/delegation", cancellationToken);
        var body = new JsonObject
        {
            ["number"] = call.Number,
            ["on"] = MeetingYear.Iso(call.On),
            ["authority"] = call.Authority,
            ["members"] = new JsonArray([.. delegation.Members.Select(member => (JsonNode)member.Id.ToString())]),
            ["head"] = delegation.Members.First(member => member.Head).Id.ToString(),
        };
        await gateway.PostAsync<JsonObject>(call.Account, at, $"{meeting}/approval", body, key, delegation.Version, cancellationToken);
    }

    private async Task NoteAsync(TravelPapersNoted call, DateTimeOffset at, string meeting, string key, CancellationToken cancellationToken)
    {
        var delegation = await gateway.GetAsync<Delegation>(call.Account, at, $"{meeting}/delegation", cancellationToken);
        var going = delegation.Members.Where(member => member.State == "approved").ToArray();
        var body = new JsonObject
        {
            ["members"] = new JsonArray([
                .. going
                    .Index()
                    .Select(member =>
                        (JsonNode)
                            new JsonObject
                            {
                                ["id"] = member.Item.Id.ToString(),
                                ["passport"] = call.LastMissing && member.Index == going.Length - 1 ? "applied" : "ready",
                                ["passportUntil"] =
                                    call.LastMissing && member.Index == going.Length - 1 ? null : MeetingYear.Iso(call.Until),
                                ["visa"] = "notNeeded",
                            }
                    ),
            ]),
        };
        await gateway.PostAsync<JsonObject>(call.Account, at, $"{meeting}/checklist", body, key, delegation.Version, cancellationToken);
    }

    private async Task NoteAsync(AttendanceNoted call, DateTimeOffset at, string meeting, string key, CancellationToken cancellationToken)
    {
        var delegation = await gateway.GetAsync<Delegation>(call.Account, at, $"{meeting}/delegation", cancellationToken);
        var members = delegation.Members.Where(member => member.State == "approved").ToArray();
        var body = new JsonObject
        {
            ["day"] = MeetingYear.Iso(call.Day),
            ["members"] = new JsonArray([
                .. members
                    .Index()
                    .Select(member =>
                        (JsonNode)
                            new JsonObject
                            {
                                ["id"] = member.Item.Id.ToString(),
                                ["state"] = call.LastExcused && member.Index == members.Length - 1 ? "excused" : "present",
                            }
                    ),
            ]),
        };
        await gateway.PostAsync<JsonObject>(call.Account, at, $"{meeting}/attendance", body, key, delegation.Version, cancellationToken);
    }

    private async Task KeepAsync(MinutesKept call, DateTimeOffset at, string meeting, string key, CancellationToken cancellationToken)
    {
        var body = new JsonObject
        {
            ["language"] = call.Language,
            ["text"] = call.Text,
            ["from"] = new JsonArray([.. call.From.Select(number => (JsonNode)number)]),
        };
        var kept = await gateway.PostAsync<Written>(call.Account, at, $"{meeting}/minutes", body, key, version: null, cancellationToken);
        if (call.Published)
        {
            await gateway.PostAsync<JsonObject>(
                call.Account,
                at.AddHours(1),
                $"{meeting}/minutes/publication",
                new JsonObject { ["language"] = call.Language, ["text"] = kept.Number },
                $"{key}-published",
                kept.Version,
                cancellationToken
            );
        }
    }

    private async Task PutAsync(PutOnTable call, DateTimeOffset at, string meeting, string key, CancellationToken cancellationToken)
    {
        var worked = await gateway.GetAsync<Exchanges>(
            call.Account,
            at,
            $"api/hotline/exchanges?desk={call.Desk}&to={MeetingYear.Iso(call.On)}&limit={call.Exchanges.ToString(CultureInfo.InvariantCulture)}",
            cancellationToken
        );
        (string Kind, string Reference)[] records =
        [
            .. worked.Items.Select(exchange => ("exchange", exchange.Reference)),
            .. call.Case is { } named ? [("case", named)] : ((string, string)[])[],
        ];
        foreach (var (place, record) in records.Index())
        {
            await StepAsync(
                call.Account,
                at.AddSeconds(place),
                meeting,
                "links",
                new JsonObject { ["kind"] = record.Kind, ["reference"] = record.Reference },
                string.Create(CultureInfo.InvariantCulture, $"{key}-{place}"),
                cancellationToken
            );
        }
    }

    private async Task PutAsync(PaperPut call, DateTimeOffset at, string meeting, CancellationToken cancellationToken)
    {
        var seen = await gateway.GetAsync<Seen>(call.Account, at, meeting, cancellationToken);
        var fields = new Dictionary<string, string>(StringComparer.Ordinal) { ["title"] = call.Title, ["handling"] = call.Handling };
        fields[call.Replaces is null ? "item" : "replaces"] = (call.Replaces ?? call.Point).ToString(CultureInfo.InvariantCulture);
        await gateway.AttachAsync(
            call.Account,
            at,
            $"{meeting}/agenda/papers",
            fields,
            (call.Paper.Name, call.Paper.Content),
            seen.Version,
            cancellationToken
        );
    }

    private async Task AddAsync(ItemAdded call, DateTimeOffset at, string meeting, string key, CancellationToken cancellationToken)
    {
        var body = new JsonObject
        {
            ["meeting"] = meeting[(Meetings.Length + 1)..],
            ["decision"] = call.Decision,
            ["commitment"] = call.Commitment,
            ["title"] = call.Title,
            ["agency"] = call.Agency,
            ["due"] = MeetingYear.Iso(call.Due),
            ["counterpartUnit"] = call.Unit,
        };
        var added = await gateway.PostAsync<Kept>(call.Account, at, Items, body, key, version: null, cancellationToken);
        foreach (var (place, step) in call.Calls.Index())
        {
            await StepAsync(
                step.Account,
                At(step.On, place),
                $"{Items}/{added.Reference}",
                step.Step,
                step.Body,
                string.Create(CultureInfo.InvariantCulture, $"{key}-{place}"),
                cancellationToken
            );
        }
    }

    private static DateTimeOffset At(DateOnly day, int place) => new(day.ToDateTime(Morning).AddMinutes(place), TimeSpan.Zero);

    private sealed record Kept(string Reference, long Version);

    private sealed record Exchanges(IReadOnlyList<Exchange> Items);

    private sealed record Exchange(string Reference);

    private sealed record Seen(long Version);

    private sealed record Written(int Number, long Version);

    private sealed record Delegation(IReadOnlyList<Member> Members, long Version);

    private sealed record Member(Guid Id, string State, bool Head);
}
