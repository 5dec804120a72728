using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Hotline.Tests.Features;

/// <summary>R11, R26: who works on the same few exchanges as others is never told of the database, waits for no number behind somebody else's record, and loses nothing.</summary>
[Collection(OneService.Name)]
public sealed class AtOnceTests(HotlineService service)
{
    private const int Desk = 8;
    private const int Rounds = 6;

    private static readonly TestAccount Officer = Officers.OfMocBai;

    [Fact]
    public async Task Eight_officers_who_log_with_links_reply_classify_and_read_meet_no_failure_and_leave_everything_whole()
    {
        // A year in which nobody else logs at this moment; what others logged in it before counts in.
        var officer = Officer with
        {
            At = new DateTimeOffset(2014, 8, 20, 5, 0, 0, TimeSpan.Zero),
        };
        var before = (await NumbersOfTheYearAsync()).Count;
        var exchanges = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => service.LoggedAsync(officer, Incoming(officer))));
        await Task.WhenAll(exchanges.Select(exchange => TakeInHandAsync(exchange, officer)));

        var calls = (await Task.WhenAll(Enumerable.Range(0, Desk).Select(i => WorkAsync(officer, exchanges, i))))
            .SelectMany(c => c)
            .ToList();

        calls.Select(call => call.Status).ShouldBeSubsetOf([HttpStatusCode.OK, HttpStatusCode.Created, HttpStatusCode.PreconditionFailed]);
        var logged = calls.Count(call => call.Status == HttpStatusCode.Created) + exchanges.Length;
        (await NumbersOfTheYearAsync()).ShouldBe([.. Enumerable.Range(1, before + logged).Select(number => $"HL-KH-2014-{number:000000}")]);
        var ids = exchanges.Select(exchange => exchange["id"]!.GetValue<Guid>()).ToArray();
        foreach (var (what, table, end) in new[] { ("linked", "exchange_links", "to_id"), ("answeredInPart", "replies", "exchange_id") })
        {
            var noted = calls.Where(call => call is { Status: HttpStatusCode.Created } && call.What == what).Sum(call => call.Ends);
            (await CountAsync($"select count(*) from hotline.{table} where {end} = any (@ids)", ids)).ShouldBe(noted, what);
            (await CountAsync($"select count(*) from hotline.timeline where what = '{what}' and exchange_id = any (@ids)", ids)).ShouldBe(
                noted
            );
        }
    }

    [Fact]
    public async Task Logging_with_a_link_and_a_reply_to_the_same_exchange_do_not_meet_crosswise()
    {
        var exchange = await InHandAsync();
        var answers = await service.AtOnceAsync(
            exchange["id"]!.GetValue<Guid>(),
            () => service.LogAsync(Officer, WithLinks(Incoming(Officer), exchange)),
            () => service.LogAsync(Officer, ReplyTo(exchange)),
            () => service.LogAsync(Officer, WithLinks(Incoming(Officer), exchange)),
            () => service.LogAsync(Officer, ReplyTo(exchange))
        );
        answers.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.Created);
        Array.ForEach(answers, answer => answer.Dispose());
    }

    [Fact]
    public async Task Nobody_waits_for_his_number_behind_a_record_that_another_one_links_to()
    {
        var exchange = await service.LoggedAsync(Officer, Incoming(Officer));
        JsonNode? other = null;
        var answers = await service.WhileHeldAsync(
            exchange["id"]!.GetValue<Guid>(),
            async _ => other = await service.LoggedAsync(Officer, Incoming(Officer)),
            () => service.LogAsync(Officer, WithLinks(Incoming(Officer), exchange))
        );
        using var linked = answers.ShouldHaveSingleItem();
        linked.StatusCode.ShouldBe(HttpStatusCode.Created);
        var later = (await linked.BodyAsync())["reference"]!.GetValue<string>();
        string.CompareOrdinal(other!["reference"]!.GetValue<string>(), later).ShouldBeLessThan(0, "whoever waited took his number last");
    }

    [Fact]
    public async Task A_file_on_its_way_keeps_nobody_from_the_exchange()
    {
        var exchange = await service.LoggedAsync(Officer, Incoming(Officer));
        var source = service.Database.Superuser;
        await using var connection = await source.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using var pieces = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await using (var hold = new Npgsql.NpgsqlCommand("lock table hotline.attachment_pieces in share mode", connection, pieces))
        {
            await hold.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        var attaching = service.AttachAsync(Officer, exchange, Attaching.Recording());
        (await service.WaitsAsync(1)).ShouldBeTrue("the file has to be on its way");
        await service.TakenAsync(exchange, "classification", Bodies.Suspicious);
        await pieces.CommitAsync(TestContext.Current.CancellationToken);
        using var attached = await attaching;
        attached.StatusCode.ShouldBe(HttpStatusCode.Created);
        (await service.ReadAsync(Officer, exchange.Address()))["attachments"]!.AsArray().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_deadlock_with_somebody_else_is_tried_again_and_never_shown()
    {
        var (first, second) = (
            await service.LoggedAsync(Officer, Incoming(Officer)),
            await service.LoggedAsync(Officer, Incoming(Officer))
        );
        var answers = await service.WhileHeldAsync(
            second["id"]!.GetValue<Guid>(),
            // Against the order of ids: the step has the first one and waits for the second.
            holder => HeldRow.HoldAsync(holder, first["id"]!.GetValue<Guid>()),
            () => service.CalledAsync(Officer, first, "links", new { exchange = second.Id(), kind = "sameMatter" })
        );
        using var linked = answers.ShouldHaveSingleItem();
        linked.StatusCode.ShouldBe(HttpStatusCode.OK, await linked.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        (await service.ReadAsync(Officer, second.Address()))["links"]!.AsArray().ShouldHaveSingleItem();
        (
            await service.QueryAsync<long>(
                "select count(*) from audit.entries where action = 'exchange.linked' and subject_id = @id",
                ("id", first.Id())
            )
        )[0]
            .ShouldBe(1);
    }

    [Theory]
    [InlineData("sending")]
    [InlineData("voiding")]
    public async Task Who_sends_or_voids_a_reply_while_the_request_moves_is_not_told_of_the_requests_version(string step)
    {
        var request = await InHandAsync();
        var reply = await service.LoggedAsync(
            Officer,
            step == "sending" ? ReplyTo(request).With("sentAt", null).With("draft", true) : ReplyTo(request)
        );
        var answers = await service.AtOnceAsync(
            request["id"]!.GetValue<Guid>(),
            () => service.CalledAsync(Officer, request, "corrections", Bodies.Of("corrections")),
            () => service.CalledAsync(Officer, reply, step, Bodies.Of(step))
        );
        using var corrected = answers[0];
        using var taken = answers[1];
        taken.StatusCode.ShouldBe(HttpStatusCode.OK, await taken.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        corrected.StatusCode.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.PreconditionFailed);
        var replies = (await service.ReadAsync(Officer, request.Address()))["replies"]!.AsArray().ShouldHaveSingleItem()!;
        (replies["voidedAt"] is not null).ShouldBe(step == "voiding");
    }

    [Fact]
    public async Task Two_who_link_the_same_pair_from_both_ends_are_told_of_the_record_that_is_stale()
    {
        var (one, other) = (await service.LoggedAsync(Officer, Incoming(Officer)), await service.LoggedAsync(Officer, Incoming(Officer)));
        var answers = await service.AtOnceAsync(
            one["id"]!.GetValue<Guid>(),
            () => service.CalledAsync(Officer, one, "links", new { exchange = other.Id(), kind = "sameMatter" }),
            () => service.CalledAsync(Officer, other, "links", new { exchange = one.Id(), kind = "sameMatter" })
        );
        answers.Select(answer => answer.StatusCode).ShouldBe([HttpStatusCode.OK, HttpStatusCode.PreconditionFailed], ignoreOrder: true);
        var stale = await answers.Single(answer => answer.StatusCode == HttpStatusCode.PreconditionFailed).BodyAsync();
        stale["changes"]!.AsArray().ShouldHaveSingleItem()!["what"]!.GetValue<string>().ShouldBe("linked");
        Array.ForEach(answers, answer => answer.Dispose());
    }

    [Fact]
    public async Task Of_people_added_at_once_beside_a_step_the_second_learns_of_the_first()
    {
        var exchange = await service.LoggedAsync(Officer, Incoming(Officer));
        var person = new { roles = new[] { "victim" }, name = "Lý Thị Cùng Lúc" };
        var answers = await service.AtOnceAsync(
            exchange["id"]!.GetValue<Guid>(),
            () => service.CalledAsync(Officer, exchange, "people", person),
            () => service.CalledAsync(Officer, exchange, "classification", Bodies.Suspicious)
        );
        answers.Count(answer => answer.IsSuccessStatusCode).ShouldBe(1);
        answers.Count(answer => answer.StatusCode == HttpStatusCode.PreconditionFailed).ShouldBe(1);
        Array.ForEach(answers, answer => answer.Dispose());
    }

    [Fact]
    public async Task A_refusal_of_a_call_with_a_key_is_on_record_like_any_other()
    {
        var foreign = await service.LoggedAsync(Officer, Incoming(Officer));
        var stranger = Officers.OfHuuNghi;
        using var refused = await service.PostAsync(
            stranger,
            $"{foreign.Address()}/classification",
            Bodies.Suspicious,
            version: "\"1\"",
            key: $"refused-{foreign.Id()}"
        );
        refused.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (
            await service.QueryAsync<string>(
                "select action from audit.entries where kind = 'Refusal' and subject_id = @id",
                ("id", foreign.Id())
            )
        ).ShouldBe(["exchange.refused.ClassifyExchange"]);
    }

    private async Task<IReadOnlyList<Call>> WorkAsync(TestAccount officer, JsonNode[] exchanges, int first)
    {
        var calls = new List<Call>();
        for (var i = first; i < first + Rounds; i++)
        {
            var (one, other) = (exchanges[i % exchanges.Length], exchanges[(i + 1 + (first % 3)) % exchanges.Length]);
            calls.Add(
                (i % 4) switch
                {
                    // The same two in this order and in that.
                    0 => await AskAsync("linked", 2, service.LogAsync(officer, WithLinks(Incoming(officer), one, other))),
                    1 => await AskAsync("linked", 2, service.LogAsync(officer, WithLinks(Incoming(officer), other, one))),
                    2 => await AskAsync("answeredInPart", 1, service.LogAsync(officer, ReplyTo(one, officer))),
                    _ => await AskAsync("classified", 0, service.CalledAsync(officer, one, "classification", Bodies.Suspicious)),
                }
            );
            calls.Add(await AskAsync("read", 0, service.GetAsync(officer, one.Address())));
        }

        return calls;
    }

    private static async Task<Call> AskAsync(string what, int ends, Task<HttpResponseMessage> asked)
    {
        using var answer = await asked;
        return new(what, ends, answer.StatusCode);
    }

    private Task<IReadOnlyList<string>> NumbersOfTheYearAsync() =>
        service.QueryAsync<string>("select reference from hotline.exchanges where reference like 'HL-KH-2014-%' order by reference");

    private async Task<long> CountAsync(string sql, Guid[] ids) => (await service.QueryAsync<long>(sql, ("ids", ids)))[0];

    private async Task<JsonNode> InHandAsync()
    {
        var exchange = await service.LoggedAsync(Officer, Incoming(Officer));
        await TakeInHandAsync(exchange, Officer);
        return exchange;
    }

    private async Task TakeInHandAsync(JsonNode exchange, TestAccount officer)
    {
        await service.TakenAsync(exchange, "classification", Bodies.Suspicious, officer);
        await service.TakenAsync(exchange, "assignment", new { }, officer);
    }

    private static JsonObject Incoming(TestAccount officer) => An.Exchange(officer.At!.Value.AddHours(-1));

    private static JsonObject ReplyTo(JsonNode exchange, TestAccount? officer = null) =>
        An.OutgoingExchange()
            .With("sentAt", (officer ?? Officer).At!.Value.AddMinutes(-1))
            .With("inReplyTo", exchange.Id())
            .With("replyKind", "partial");

    private static JsonObject WithLinks(JsonObject request, params JsonNode[] others) =>
        request.With(
            "links",
            new JsonArray([.. others.Select(other => new JsonObject { ["exchange"] = other.Id(), ["kind"] = "sameMatter" })])
        );

    private sealed record Call(string What, int Ends, HttpStatusCode Status);
}
