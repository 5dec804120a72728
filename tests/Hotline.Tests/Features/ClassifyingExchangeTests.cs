using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;

namespace Cooperation.Hotline.Tests.Features;

[Collection(OneService.Name)]
public sealed class ClassifyingExchangeTests(HotlineService service)
{
    private static readonly object Classification = new
    {
        signsOfCrime = true,
        urgency = "flash",
        note = "Có dấu hiệu mua bán người",
    };

    [Fact]
    public async Task The_lead_desk_classifies_and_the_new_state_is_announced()
    {
        var id = (await service.LoggedAsync(Officers.OfMocBai, An.Exchange())).Id();
        using var answer = await service.ClassifyAsync(Officers.OfMocBai, id, Classification);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Headers.ETag!.Tag.ShouldBe("\"2\"");
        var state = await answer.BodyAsync();
        state["status"]!.GetValue<string>().ShouldBe("classified");
        state["answerDue"]!.GetValue<DateTimeOffset>().ShouldBe(Officers.Noon.AddHours(1));

        var opened = await service.ReadAsync(Officers.OfMocBai, $"{Calls.Exchanges}/{id}");
        opened["timeline"]!.AsArray().Select(entry => entry!["what"]!.GetValue<string>()).ShouldBe(["logged", "classified"]);
        opened["timeline"]![1]!["note"]!.GetValue<string>().ShouldBe("Có dấu hiệu mua bán người");
        opened["allowed"]!["steps"]!
            .AsArray()
            .Where(step => step!["open"]!.GetValue<bool>())
            .Select(step => step!["step"]!.GetValue<string>())
            .ShouldBe([
                "classification",
                "assignment",
                "acknowledgement",
                "offer",
                "voiding",
                "corrections",
                "forwarding",
                "repatriation-request",
                "recall",
            ]);
        opened["allowed"]!["steps"]!.AsArray().Single(step => step!["step"]!.GetValue<string>() == "closure")!["why"]!
            .GetValue<string>()
            .ShouldContain("có dấu hiệu tội phạm");
        var versions = await service.QueryAsync<long>(
            "select version from messaging.log where subject_id = @id order by version",
            ("id", id)
        );
        versions.ShouldBe([1L, 2L]);
    }

    [Fact]
    public async Task The_lead_given_to_the_other_force_takes_the_exchange_to_its_desk()
    {
        var id = (await service.LoggedAsync(Officers.OfMocBai, An.Exchange())).Id();
        using var answer = await service.ClassifyAsync(
            Officers.OfMocBai,
            id,
            new
            {
                signsOfCrime = true,
                urgency = "flash",
                leadAgency = "BCA",
                note = "Vụ việc ở nội địa",
            }
        );
        var state = await answer.BodyAsync();
        (state["leadAgency"]!.GetValue<string>(), state["desk"]!.GetValue<string>()).ShouldBe(("BCA", "CA-TN"));
        (await service.ReadAsync(Officers.OfTayNinhPolice, $"{Calls.Exchanges}/{id}"))["mayRead"]!.GetValue<bool>().ShouldBeTrue();
        (await service.ReadAsync(Officers.OfMocBai, $"{Calls.Exchanges}/{id}"))["mayRead"]!.GetValue<bool>().ShouldBeTrue();
    }

    [Fact]
    public async Task Without_the_version_seen_nothing_is_changed()
    {
        var id = (await service.LoggedAsync(Officers.OfMocBai, An.Exchange())).Id();
        using var missing = await service.ClassifyAsync(Officers.OfMocBai, id, Classification, version: null);
        missing.StatusCode.ShouldBe(HttpStatusCode.PreconditionRequired);
        using var unreadable = await service.ClassifyAsync(Officers.OfMocBai, id, Classification, version: "1");
        unreadable.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        using var stale = await service.ClassifyAsync(Officers.OfMocBai, id, Classification, version: "\"7\"");
        stale.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        (await service.ReadAsync(Officers.OfMocBai, $"{Calls.Exchanges}/{id}"))["status"]!.GetValue<string>().ShouldBe("logged");
    }

    [Fact]
    public async Task Whoever_comes_with_a_version_of_yesterday_is_told_what_was_done_since_and_by_which_desk()
    {
        var id = (await service.LoggedAsync(Officers.OfMocBai, An.Exchange())).Id();
        using var first = await service.ClassifyAsync(Officers.OfMocBai, id, Classification);
        using var stale = await service.ClassifyAsync(Officers.OfMocBai, id, Classification, version: "\"1\"");

        var problem = await stale.BodyAsync();
        problem["version"]!.GetValue<long>().ShouldBe(2);
        var change = problem["changes"]!.AsArray().ShouldHaveSingleItem()!;
        (change["what"]!.GetValue<string>(), change["desk"]!.GetValue<string>()).ShouldBe(("classified", "BP-TN-MOCBAI"));
        change["at"].ShouldNotBeNull();
        problem.ToJsonString().ShouldNotContain("Có dấu hiệu");
    }

    [Fact]
    public async Task Of_two_at_once_one_wins_and_the_other_is_told()
    {
        var id = (await service.LoggedAsync(Officers.OfMocBai, An.Exchange())).Id();
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => service.ClassifyAsync(Officers.OfMocBai, id, Classification)));
        answers
            .Select(answer => answer.StatusCode)
            .Order()
            .ShouldBe([HttpStatusCode.OK, .. Enumerable.Repeat(HttpStatusCode.PreconditionFailed, 7)]);
        Array.ForEach(answers, answer => answer.Dispose());
    }

    [Fact]
    public async Task The_same_call_with_the_same_key_gets_the_first_answer()
    {
        var officer = Officers.OfMocBai;
        var id = (await service.LoggedAsync(officer, An.Exchange())).Id();
        using var first = await service.ClassifyAsync(officer, id, Classification, key: "classify-1");
        using var again = await service.ClassifyAsync(officer, id, Classification, key: "classify-1");
        again.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await again.BodyAsync()).ToJsonString().ShouldBe((await first.BodyAsync()).ToJsonString());
    }

    [Fact]
    public async Task An_outgoing_one_is_not_classified_and_the_conflict_names_what_is_open()
    {
        var id = (await service.LoggedAsync(Officers.OfMocBai, An.OutgoingExchange())).Id();
        using var second = await service.ClassifyAsync(Officers.OfMocBai, id, Classification);
        second.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await second.BodyAsync())["code"]!.GetValue<string>().ShouldBe("hotline.exchange.step-not-open");
    }

    [Fact]
    public async Task A_classification_without_its_parts_is_refused_field_by_field()
    {
        var id = (await service.LoggedAsync(Officers.OfMocBai, An.Exchange())).Id();
        using var answer = await service.ClassifyAsync(Officers.OfMocBai, id, new { leadAgency = "BNG" });
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        JsonObject errors = (await answer.BodyAsync())["errors"]!.AsObject();
        errors.Select(error => error.Key).ShouldBe(["signsOfCrime", "urgency", "leadAgency"], ignoreOrder: true);
    }
}
