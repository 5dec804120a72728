using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Cooperation.Portal.Clients;

namespace Cooperation.EndToEnd.Tests;

/// <summary>
/// Portal writes by hand what it reads and sends. Each of its types is held here against what its service says of itself: name, type and
/// nullability of every property, and what the service asks for, so that a service does not change unheard.
/// </summary>
public sealed partial class ClientsOfServicesTests(ObservedSystem system)
{
    // What Portal calls, what it reads of the answer, and what it sends.
    private static readonly (string Call, string? Reads, string? Sends)[] Calls =
    [
        ("GET hotline/exchanges", "Rows", null),
        ("POST hotline/exchanges", "Logged", "NewExchange"),
        ("GET hotline/exchanges/{}", "Exchange", null),
        ("GET hotline/exchanges/{}/print", "Exchange", null),
        ("GET hotline/exchanges/{}/recall", "RecallAccount", null),
        ("GET hotline/exchanges/{}/people/{}", "PersonDetails", null),
        ("POST hotline/exchanges/{}/people", null, "NewPerson"),
        ("POST hotline/exchanges/{}/people/{}/corrections", null, "PersonCorrection"),
        ("GET hotline/exchanges/{}/readings", "Readings", null),
        ("GET hotline/exchanges/{}/offer/desks", "HotlineClient+OfferDesks", null),
        ("GET hotline/officers", "HotlineClient+Officers", null),
        ("POST hotline/similar", "HotlineClient+Similar", "SoughtSimilar"),
        ("GET hotline/late", "Late", null),
        ("GET hotline/glass-breaks", "PeopleClient+Alerts", null),
        ("POST hotline/people/search", "PeopleFound", null),
        ("GET hotline/desk-news", "DeskNews", null),
        ("GET hotline/desk-figures", "DeskFigures", null),
        ("GET hotline/hand-over", "HandOver", null),
        ("GET hotline/channels", "ChannelsOfDay", null),
        ("GET hotline/channels", "HotlineClient+Channels", null),
        ("POST hotline/channels", null, "NewChannel"),
        ("GET hotline/channels/{}", "OpenedChannel", null),
        ("POST hotline/channels/{}/changes", null, "ChannelChange"),
        ("GET hotline/channels/{}/line-tests", "LineTests", null),
        ("GET hotline/imports/{}", "Import", null),
        ("GET hotline/imports/{}/problems", "RowProblems", null),
        ("GET hotline/imports/{}/columns", "LogColumns", null),
        // A figure's cells have what the figure is split by, and its measures: its definition says which.
        ("GET reviews/figures/{exchanges}", "ExchangesFigure", null),
        ("GET reviews/figures/{reply-times}", "ReplyTimesFigure", null),
        ("GET reviews/figures/{persons}", "PersonsFigure", null),
        ("GET reviews/figures/{handovers}", "HandoversFigure", null),
        ("GET reviews/figures/{}/records", "FigureRecords", null),
        ("GET reviews/figures/{}/definition", "FigureMeaning", null),
        ("GET reviews/figures/{}/table", "FigureTable", null),
        ("GET reviews/figures/{}/chart", "FigureChart", null),
        ("GET reviews/targets/{}", "TargetFigure", null),
        ("GET reviews/targets/{}/records", "FigureRecords", null),
        ("GET reviews/records/exchanges", "ExchangeRecords", null),
        ("GET reviews/records/known", "KnownRecords", null),
        ("POST reviews/outside-values", "OutsideValue", "NewOutsideValue"),
        ("GET reviews/outside-values", "PageOf<OutsideValue>", null),
        ("GET reviews/outside-values/{}", "OutsideValue", null),
        ("POST reviews/outside-values/{}/withdrawal", "OutsideValue", "WithdrawnValue"),
        ("GET reviews/annual-reviews", "PageOf<AnnualReviewRow>", null),
        ("POST reviews/annual-reviews", "AnnualReviewState", "NewAnnualReview"),
        ("GET reviews/annual-reviews/{}", "AnnualReview", null),
        ("GET reviews/annual-reviews/{}/verification", "ReviewVerification", null),
        ("GET reviews/annual-reviews/{}/records", "ReviewRecords", null),
        ("GET reviews/changes", "ReviewChanges", null),
        ("POST reviews/annual-reviews/{}/commentary", "WrittenSection", "NewSectionText"),
        ("POST reviews/annual-reviews/{}/freeze", "AnnualReviewState", "ReviewToFreeze"),
        ("POST reviews/annual-reviews/{}/return", "AnnualReviewState", "ReviewReason"),
        ("POST reviews/annual-reviews/{}/correction", "AnnualReviewState", "ReviewReason"),
        ("POST reviews/annual-reviews/{}/dropping", "AnnualReviewState", "ReviewReason"),
        ("GET reviews/reports", "ReportList", null),
        ("POST reviews/reports", "ReportState", "ReportWords"),
        ("GET reviews/reports/whole", "WholeReport", null),
        ("POST reviews/reports/reminders", "RemindedReporters", "ReportReminder"),
        ("GET reviews/reports/{}", "Report", null),
        ("POST reviews/reports/{}/submission", "ReportState", "ReportToSend"),
        ("POST reviews/reports/{}/return", "ReportState", "ReportReturn"),
        ("GET reviews/replays", "ReplayList", null),
        ("POST reviews/replays", "StartedReplays", "NewReplay"),
        ("GET reviews/reconciliation", "ReconciliationResult", null),
        ("GET reviews/statements", "PageOf<StatementRow>", null),
        ("POST reviews/statements", "StatementState", "NewStatement"),
        ("GET reviews/statements/{}", "Statement", null),
        ("POST reviews/statements/{}/freeze", "StatementState", null),
        ("POST reviews/statements/{}/approval", "StatementState", null),
        ("POST reviews/statements/{}/return", "StatementState", "StatementReason"),
        ("POST reviews/statements/{}/sending", "StatementState", "StatementSending"),
        ("POST reviews/statements/{}/correction", "StatementState", "StatementReason"),
        ("POST reviews/statements/{}/withdrawal", "StatementState", "StatementReason"),
        ("GET identity/accounts", "Accounts", null),
        ("POST identity/accounts", "CreatedAccount", "NewAccount"),
        ("GET identity/approvals", "Approvals", null),
        ("GET identity/role-grants", "RoleGrants", null),
        ("POST identity/accounts/{}/approval", "ApprovedAccount", null),
        ("GET repatriation/cases", "PageOf<CaseRow>", null),
        ("POST repatriation/cases", "OpenedCase", "NewCase"),
        ("GET repatriation/cases/{}", "Case", null),
        ("GET repatriation/cases/{}/happenings", "PageOf<Happening>", null),
        ("POST repatriation/cases/{}/split", "OpenedCase", "CaseSplit"),
        ("GET repatriation/cases/{}/papers", "CasePapers", null),
        ("POST repatriation/cases/{}/papers", "MadePaper", "NewPaper"),
        ("GET repatriation/cases/{}/papers/{}/proof", "PaperProof", null),
        ("GET repatriation/cases/{}/letters", "CaseLetters", null),
        ("POST repatriation/cases/{}/letters", "KeptLetter", "NewLetter"),
        ("POST repatriation/cases/{}/letters/{}/reply", null, "LetterReply"),
        ("GET repatriation/cases/{}/costs", "CaseCosts", null),
        ("POST repatriation/cases/{}/costs", "KeptCost", "NewCost"),
        ("GET repatriation/home", "ReturnWork", null),
        ("GET repatriation/board", "ReturnBoard", null),
        ("GET repatriation/care/due", "DueCares", null),
        ("GET repatriation/letters/late", "PageOf<LateLetter>", null),
        ("GET repatriation/persons", "PageOf<ReturningRow>", null),
        ("GET repatriation/persons/{}", "Returning", null),
        ("GET repatriation/persons/{}/matches", "Matches", null),
        ("POST repatriation/persons/preview", "PersonsPreview", null),
        ("POST repatriation/moves", "MoveResults", null),
        ("POST repatriation/people/search", "PersonsFound", null),
        ("POST repatriation/persons/{}/corrections", null, "IdentityCorrection"),
        ("POST repatriation/persons/{}/identity-handover", null, "HandedIdentity"),
        ("GET repatriation/cases/{}/readings", "Readings", null),
        ("GET repatriation/glass-breaks", "KnowingClient+Alerts", null),
        ("GET repatriation/handovers", "PageOf<HandoverRow>", null),
        ("POST repatriation/handovers", "PlannedHandover", "NewHandover"),
        ("GET repatriation/handovers/{}", "Handover", null),
        ("POST repatriation/handovers/{}/additions", null, "HandoverAdditions"),
        ("POST repatriation/handovers/{}/removal", null, "HandoverRemoval"),
        ("GET repatriation/handovers/{}/list", "HandoverList", null),
        ("GET repatriation/late", "LatePersons", null),
        ("GET agreements/activities", "PageOf<ActivityRow>", null),
        ("POST agreements/activities", "EnteredActivity", "NewActivity"),
        ("POST agreements/activities/list", "EnteredActivities", "NewActivityList"),
        ("GET agreements/activities/{}", "Activity", null),
        ("GET agreements/reviews", "PageOf<InstrumentReviewRow>", null),
        ("GET agreements/reviews/{}", "InstrumentReview", null),
        ("POST agreements/instruments/{}/reviews", "PlannedReview", "NewInstrumentReview"),
        ("GET agreements/negotiations", "PageOf<NegotiationRow>", null),
        ("GET agreements/negotiations/{}", "Negotiation", null),
        ("POST agreements/negotiations/{}/positions", "NegotiationAnswer", null),
        ("GET agreements/home", "AgreementWork", null),
        ("GET agreements/work-plans", "WorkPlans", null),
        ("GET agreements/work-plans/{}/{}", "WorkPlan", null),
        ("GET agreements/projects", "PageOf<ProjectRow>", null),
        ("POST agreements/projects", "ProposedProject", "NewProject"),
        ("GET agreements/projects/{}", "Project", null),
        ("GET agreements/tasks", "PlanOfYear", null),
        ("GET agreements/tasks/{}", "PlanTaskInHand", null),
        ("POST agreements/tasks/{}/progress", null, "NewTaskReport"),
        ("POST agreements/tasks/{}/reminders", "RemindedTask", "NewTaskReminder"),
        ("POST agreements/tasks/{}/inspections", null, "NewTaskInspection"),
        ("GET agreements/agency-plans", "AgencyPlans", null),
        ("GET agreements/agency-plans/own", "OwnAgencyPlan", null),
        ("POST agreements/agency-plans", null, "NewAgencyPlan"),
        ("GET agreements/partners", "Partners", null),
        ("GET agreements/partners/{}", "Partner", null),
        ("POST agreements/partners/{}/units", null, "NewUnit"),
        ("POST agreements/partners/{}/brief", null, "NewPartnerBrief"),
        ("POST agreements/partners/{}/focal-points", null, "NewFocalPoint"),
        ("POST agreements/partners/{}/parts/{}/ending", null, "PartEnd"),
        ("GET agreements/instruments", "PageOf<InstrumentRow>", null),
        ("POST agreements/instruments", "PlannedInstrument", "NewInstrument"),
        ("GET agreements/instruments/{}", "Instrument", null),
        ("GET meetings/meetings", "PageOf<MeetingRow>", null),
        ("POST meetings/meetings", "AnnouncedMeeting", "NewMeeting"),
        ("GET meetings/meetings/{}", "Meeting", null),
        ("POST meetings/meetings/{}/agenda", null, "NewAgenda"),
        ("POST meetings/meetings/{}/links", null, "NewMeetingLink"),
        ("POST meetings/meetings/{}/agenda/papers/{}/withdrawal", null, "NewPaperWithdrawal"),
        ("POST meetings/meetings/{}/links/removal", null, "NewLinkRemoval"),
        ("GET meetings/work-plans/{}/{}", "FrameworkPlan", null),
        ("POST meetings/work-plans/{}/{}", "EnteredPlannedActivity", "NewPlannedActivity"),
        ("GET meetings/work-plans/activities/{}", "PlannedActivity", null),
        ("GET meetings/meetings/{}/delegation", "DelegationOfMeeting", null),
        ("GET meetings/meetings/{}/identities", "IdentitiesOfDelegation", null),
        ("POST meetings/meetings/{}/costs", null, "NewMeetingCosts"),
        ("POST meetings/meetings/{}/checklist", null, "NewTravelPapers"),
        ("POST meetings/meetings/{}/invitations", null, "NewInvitation"),
        ("POST meetings/meetings/{}/proposals", null, "NewProposal"),
        ("POST meetings/meetings/{}/approval", null, "NewDecision"),
        ("POST meetings/meetings/{}/substitution", null, "NewSubstitution"),
        ("POST meetings/meetings/{}/attendance", null, "NewAttendance"),
        ("GET meetings/meetings/{}/outcome", "OutcomeOfMeeting", null),
        ("POST meetings/meetings/{}/decisions", null, "NewMeetingDecision"),
        ("GET meetings/meetings/{}/minutes", "MinutesOfMeeting", null),
        ("POST meetings/meetings/{}/minutes", "WrittenMinutes", "NewMinutes"),
        ("GET meetings/action-items", "PageOf<ActionItemRow>", null),
        ("POST meetings/action-items", "AddedActionItem", "NewActionItem"),
        ("GET meetings/action-items/owners", "ItemOwners", null),
        ("GET meetings/action-items/{}", "ActionItem", null),
        ("GET meetings/work", "MeetingWork", null),
        ("GET meetings/series", "SeriesList", null),
        ("GET meetings/days", "DaysOff", null),
        ("GET meetings/meetings/{}/papers", "MeetingPapers", null),
        ("POST meetings/meetings/{}/papers/briefing-note", null, "NewBriefingNote"),
        ("GET meetings/feeds", "FeedList", null),
        ("POST meetings/feeds", "OpenedFeed", "NewFeed"),
        ("GET meetings/meetings/{}/invitation", "InvitationOfMeeting", null),
    ];

    // Of no service: the gateway's own answer to Portal, the form of every refusal (RFC 9457), and what is sent as a form with a file.
    private static readonly string[] OfNoService =
    [
        "GatewayClient+Exchanged",
        "ServiceProblem",
        "SentFile",
        "NewAgendaPaper",
        "NewInstrumentDocument",
    ];

    // Null of a dry run alone, of which nothing is kept; Portal asks for none.
    private static readonly string[] Meant =
    [
        .. ((string[])["at", "by", "id", "progress", "state"]).Select(field =>
            $"Import.{field}: may be null, and Portal does not expect it"
        ),
        // One type carries what is read and what a form says, as wrong as it may be: the service names what is missing, and why it was changed is no part of it.
        .. (
            (string[])
                [
                    "legs[].means",
                    "legs[].from",
                    "legs[].to",
                    "legs[].departsAt",
                    "legs[].ticket",
                    "fitness.by",
                    "fitness.on",
                    "fitness.until",
                    "escort.kind",
                ]
        ).Select(field => $"Returning.journey.{field}: is never null, and Portal thinks so"),
        "Returning.journey.reason: the service has no such field",
        // What a pasted line says goes on as it was typed where it is no number: the service names the column.
        "NewActivityList.rows[].goal: is number double, for Portal string ",
    ];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_type_is_as_its_service_describes_it()
    {
        var compared = new DescribedTypes();
        using var planner = await system.SignInAsync("planner", Cancelled);
        foreach (var service in Calls.GroupBy(call => call.Call.Split(' ')[1].Split('/')[0], StringComparer.Ordinal))
        {
            var document = await planner.GetFromJsonAsync<JsonNode>(
                new Uri($"/api/{service.Key}/openapi.json", UriKind.Relative),
                Cancelled
            );
            foreach (var (call, reads, sends) in service)
            {
                if (Operation(document!, call) is not { } operation)
                {
                    compared.Add($"{call}: is not described");
                    continue;
                }

                var parts = await PartsAsync(planner, call);
                if (reads is not null)
                {
                    compared.Read(document!, AnswerOf(operation), Client(reads), reads, parts);
                }

                if (sends is not null)
                {
                    compared.Sent(document!, Schema(operation["requestBody"]), Client(sends), sends);
                }
            }
        }

        var differences = compared.Differences.Except(Meant, StringComparer.Ordinal).ToList();
        differences.ShouldBeEmpty(string.Join('\n', differences));
        Meant.Except(compared.Differences, StringComparer.Ordinal).ShouldBeEmpty("these are no differences any more");
    }

    [Fact]
    public void No_type_is_left_out()
    {
        var held = new HashSet<Type>();
        foreach (var name in Calls.SelectMany(call => new[] { call.Reads, call.Sends }).OfType<string>())
        {
            DescribedTypes.Reach(Client(name), held);
        }

        typeof(Exchange)
            .Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(Exchange).Namespace && type.GetMethod("<Clone>$") is not null)
            .Where(type => !held.Any(one => one == type || (one.IsGenericType && one.GetGenericTypeDefinition() == type)))
            .Select(type => type.FullName![(type.Namespace!.Length + 1)..])
            .Except(OfNoService, StringComparer.Ordinal)
            .ShouldBeEmpty("hold them against their service above");
    }

    [Fact]
    public void A_drift_is_said_where_it_is()
    {
        var document = JsonNode.Parse(
            """
            {
              "components": { "schemas": { "Row": { "type": "object", "required": ["code", "count"], "properties": {
                "code": { "type": ["null", "string"] }, "count": { "type": "integer" }, "on": { "type": "string" }, "state": { "enum": ["open"] }
              } } } }
            }
            """
        )!;
        var row = JsonNode.Parse("""{ "$ref": "#/components/schemas/Row" }""");
        var compared = new DescribedTypes();

        compared.Read(document, row, typeof(Drifted), "Row", []);
        compared.Sent(document, row, typeof(Drifted), "NewRow");

        compared.Differences.ShouldBe(
            [
                "Row.code: may be null, and Portal does not expect it",
                "Row.on: is string , for Portal string date",
                "Row.gone: the service has no such field",
                "NewRow.on: is string , for Portal string date",
                "NewRow.gone: the service has no such field",
                "NewRow.count: is asked for, and Portal does not send it",
            ],
            ignoreOrder: true
        );
    }

    // What a figure is split by and what it measures is described by the figure itself.
    private static async Task<IReadOnlyList<string>> PartsAsync(HttpClient planner, string call)
    {
        if (Hole().Match(call).Value.Trim('{', '}') is not { Length: > 0 } figure)
        {
            return [];
        }

        var definition = (
            await planner.GetFromJsonAsync<JsonNode>(new Uri($"/api/reviews/figures/{figure}/definition", UriKind.Relative), Cancelled)
        )!;
        return [.. definition["by"]!.AsArray().Concat(definition["measures"]!.AsArray()).Select(part => part!["code"]!.ToString())];
    }

    private static JsonNode? Operation(JsonNode document, string call)
    {
        var (method, path) = (call.Split(' ')[0].ToLowerInvariant(), "/api/" + Hole().Replace(call.Split(' ')[1], "{}"));
        return document["paths"]!
            .AsObject()
            .FirstOrDefault(known => Hole().Replace(known.Key, "{}") == path && known.Value![method] is not null)
            .Value?[method];
    }

    private static JsonNode? AnswerOf(JsonNode operation) =>
        Schema(
            operation["responses"]!.AsObject().Where(answer => answer.Key.StartsWith('2')).Select(answer => answer.Value).FirstOrDefault()
        );

    private static JsonNode? Schema(JsonNode? content) => content?["content"]?["application/json"]?["schema"];

    // Of a page of rows both are named: PageOf<CaseRow>.
    private static Type Client(string name) =>
        name.Split('<', '>') is [var page, var row, _]
            ? Client($"{page}`1").MakeGenericType(Client(row))
            : typeof(Exchange).Assembly.GetType($"{typeof(Exchange).Namespace}.{name}") ?? throw new InvalidOperationException(name);

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.NonBacktracking)]
    private static partial Regex Hole();

    private sealed record Drifted(string Code, DateOnly On, string State, string Gone);
}
