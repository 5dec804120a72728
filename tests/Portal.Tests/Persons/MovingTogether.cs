using System.Net.Http.Json;
using Cooperation.Portal.Areas.Repatriation.Persons.Moving;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Case = Cooperation.Portal.Clients.Case;
using MoveResults = Cooperation.Portal.Clients.MoveResults;

namespace Cooperation.Portal.Tests.Persons;

/// <summary>Several persons of a case take the same step: who is chosen, how he was seen, and how it goes on with those who did not take it.</summary>
public sealed class MovingTogether
{
    private static readonly DateTimeOffset Now = new(2018, 6, 12, 2, 0, 0, TimeSpan.Zero);
    private static readonly string[] Stages =
    [
        "reported",
        "identityCheck",
        "confirmed",
        "notConfirmed",
        "papersIssued",
        "handoverPlanned",
        "received",
        "closed",
        "missing",
        "died",
        "resettled",
    ];

    private static readonly Guid First = Guid.CreateVersion7();
    private static readonly Guid Second = Guid.CreateVersion7();

    [Fact]
    public void Each_is_sent_once_at_the_version_that_was_seen_and_what_is_no_person_not_at_all()
    {
        var form = new FormState { [MoveFields.Seen(First)] = "4" };
        form.Set(MoveFields.Person, [$"{First}", $"{Second}", $"{First}", "hai"]);

        MoveFields.Chosen(form).ShouldBe([(First, 4), (Second, 0)]);
    }

    [Fact]
    public async Task What_was_left_out_is_not_sent_and_each_goes_with_his_version()
    {
        using var line = new Line();
        using var http = new HttpClient(line) { BaseAddress = new("http://repatriation/") };
        Dictionary<string, object?> fields = new(StringComparer.Ordinal) { ["complex"] = true, ["reason"] = null };

        var results = await new PersonsClient(http).MoveAsync(
            "identity-request",
            fields,
            [(First, 4)],
            "key",
            TestContext.Current.CancellationToken
        );

        line.Sent.ShouldBe($$"""{"complex":true,"step":"identity-request","persons":[{"id":"{{First}}","version":4}]}""");
        results.ShouldHaveSingleItem().Errors.ShouldHaveSingleItem().Source!.Value.En.ShouldBe("Law");
    }

    [Fact]
    public void Who_was_refused_stays_chosen_as_he_stands_now_under_a_new_key()
    {
        var form = new FormState { [FormInputs.Key] = "old", [MoveFields.Seen(Second)] = "1" };
        form.Set(MoveFields.Person, [$"{First}", $"{Second}"]);

        MoveFields.GoOn(
            form,
            [new(First, "taken", 2, [], []), new(Second, "stale", 3, [], [])],
            CaseOf(RowOf(First, "identityCheck") with { Version = 2 }, RowOf(Second, "reported") with { Version = 3 }),
            "new"
        );

        MoveFields.Chosen(form).ShouldBe([(Second, 3)]);
        form[MoveFields.Seen(First)].ShouldBe("2");
        form[FormInputs.Key].ShouldBe("new");
    }

    [Theory]
    [InlineData("support", "support")]
    [InlineData("undo", "identity-request")]
    [InlineData(null, "identity-request")]
    public void The_step_asked_for_is_begun_with_where_it_is_open_else_the_one_open_for_most(string? asked, string begun) =>
        MoveFields.Begin([new("support", [First]), new("identity-request", [First, Second])], asked)!.Step.ShouldBe(begun);

    [Fact]
    public void The_number_of_somebodys_own_paper_is_not_asked_for_all() =>
        MoveFields.Of("travel-paper").ShouldBe(["validUntil", "receivingDesk", "gate", "at", "reason"]);

    [Theory]
    [InlineData("identification")]
    [InlineData("undo")]
    [InlineData("")]
    [InlineData("../x")]
    public void What_is_decided_of_each_alone_is_no_step_for_several(string step) => MoveFields.IsStep(step).ShouldBeFalse();

    [Fact]
    public void Everybody_stands_in_one_column_with_those_before_passed()
    {
        var columns = StagesOfReturn.Of(Stages, "rescued");
        columns.ShouldBe(["reported", "identityCheck", "confirmed", "papersIssued", "handoverPlanned", "received", "closed"]);
        MatrixState[] ahead = [.. Enumerable.Repeat(MatrixState.Ahead, 5)];

        StagesOfReturn.StatesOf(RowOf(First, "identityCheck"), columns, Now).ShouldBe([MatrixState.Done, MatrixState.Now, .. ahead]);
        StagesOfReturn.StatesOf(RowOf(First, "notConfirmed"), columns, Now).ShouldBe([MatrixState.Done, MatrixState.Blocked, .. ahead]);
        StagesOfReturn
            .StatesOf(RowOf(First, "identityCheck", due: Now.AddMinutes(-1)), columns, Now)
            .ShouldBe([MatrixState.Done, MatrixState.Late, .. ahead]);
        StagesOfReturn
            .StatesOf(RowOf(First, "died") with { NextStep = null }, columns, Now)
            .ShouldBe([MatrixState.Ahead, .. ahead, MatrixState.Done]);
    }

    [Fact]
    public void Of_whom_it_is_over_it_is_seen_how_far_he_had_come()
    {
        var columns = StagesOfReturn.Of(Stages, "rescued");
        StagesOfReturn
            .StatesOf(RowOf(First, "closed") with { NextStep = null, LeftAt = "papersIssued" }, columns, Now)
            .ShouldBe([.. Enumerable.Repeat(MatrixState.Done, 4), MatrixState.Ahead, MatrixState.Ahead, MatrixState.Done]);
    }

    [Fact]
    public void Who_came_home_by_himself_has_no_stages_abroad() =>
        StagesOfReturn.Of(Stages, "selfReturned").ShouldBe(["reported", "received", "closed"]);

    private static ReturningRow RowOf(Guid id, string stage, DateTimeOffset? due = null) =>
        new(
            id,
            1,
            1,
            "P-2018-000001",
            Guid.Empty,
            "RC-KH-2018-000001",
            "KH",
            "female",
            "adult",
            false,
            stage,
            Now,
            "suspected",
            "notOffered",
            "BNG-CLS",
            null,
            new("identity-reply", "XNC-TW", due, null, null, false),
            false,
            Now
        );

    private static Case CaseOf(params IReadOnlyList<ReturningRow> persons) =>
        new(
            Guid.CreateVersion7(),
            "RC-KH-2018-000001",
            "KH",
            "home",
            "rescued",
            "mission",
            "open",
            null,
            null,
            "BNG",
            "BNG-CLS",
            "TLP:AMBER",
            Now,
            Now,
            "",
            null,
            persons.Count,
            persons,
            [],
            [],
            1
        );

    private sealed class Line : HttpMessageHandler
    {
        public string? Sent { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Sent = await request.Content!.ReadAsStringAsync(cancellationToken);
            return new()
            {
                Content = JsonContent.Create(new MoveResults([new(First, "refused", 4, [new(new("a", "b"), new("Luật", "Law"))], [])])),
            };
        }
    }
}
