using Cooperation.Portal.Areas.Hotline.Exchanges.Steps;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;
using Microsoft.AspNetCore.Http;

namespace Cooperation.Portal.Tests.Moving;

/// <summary>What is typed into a step's form, and what Hotline is sent of it.</summary>
public sealed class FillingInAStep
{
    [Fact]
    public void What_is_missing_is_named_at_its_field_and_the_rest_is_kept()
    {
        var scene = Scene("result", AnExchange.At("verifying", "result"), ("findings", "Đúng như tin báo."), ("number", "1"));

        StepBody.Read(scene);

        scene.Form.Errors.ShouldHaveSingleItem().Field.ShouldBe("result");
        scene.Form["findings"].ShouldBe("Đúng như tin báo.");
    }

    [Fact]
    public void Numbers_ticks_and_choices_are_sent_as_what_they_are()
    {
        var scene = Scene(
            "closure",
            AnExchange.At("answered", "closure"),
            ("outcome", "handled"),
            ("arrests", "2"),
            ("repatriationNeeded", "yes"),
            ("reason", "")
        );

        var body = StepBody.Read(scene);

        scene.Form.Errors.ShouldBeEmpty();
        body["outcome"].ShouldBe("handled");
        body["arrests"].ShouldBe(2);
        body["personsRescued"].ShouldBeNull();
        body["repatriationNeeded"].ShouldBe(true);
        body["investigationOpened"].ShouldBe(false);
        body["reason"].ShouldBeNull();
    }

    [Theory]
    [InlineData("hai")]
    [InlineData("-1")]
    [InlineData("2,5")]
    public void What_is_no_number_is_not_guessed(string typed)
    {
        var scene = Scene("closure", AnExchange.At("answered", "closure"), ("outcome", "handled"), ("arrests", typed));

        StepBody.Read(scene);

        scene.Form.Errors.ShouldHaveSingleItem().Field.ShouldBe("arrests");
    }

    [Fact]
    public void A_reply_within_the_minute_of_the_request_is_not_before_it()
    {
        var exchange = AnExchange.At("assigned", "answer");
        var scene = Scene("answer", exchange, ("final", "yes"), ("text", "Đã nhận."), ("at", "31/12/2018 14:20"));

        StepBody.Read(scene)["at"].ShouldBe(exchange.ReceivedOrSentAt);

        var earlier = Scene("answer", exchange, ("final", "no"), ("text", "Đã nhận."), ("at", "31/12/2018 14:19"));
        var body = StepBody.Read(earlier);
        body["at"].ShouldBe(new DateTimeOffset(2018, 12, 31, 7, 19, 0, TimeSpan.Zero), "what is plainly before it is Hotline's to refuse");
        body["final"].ShouldBe(false);
    }

    [Fact]
    public void A_time_that_can_not_be_read_is_named()
    {
        var scene = Scene("acknowledgement", AnExchange.At("logged", "acknowledgement"), ("at", "hôm qua"));

        StepBody.Read(scene);

        scene.Form.Errors.ShouldHaveSingleItem().Field.ShouldBe("at");
    }

    [Fact]
    public void A_secret_paper_is_answered_by_its_number_and_without_text()
    {
        var exchange = AnExchange.At("assigned", "answer") with { Secrecy = "secret" };

        StepBody.Read(Scene("answer", exchange, ("final", "yes"), ("officialNumber", "12/ĐDN"))).ShouldContainKey("officialNumber");
        var without = Scene("answer", exchange, ("final", "yes"));
        StepBody.Read(without);
        without.Form.Errors.ShouldHaveSingleItem().Field.ShouldBe("officialNumber");
    }

    [Fact]
    public void A_correction_asks_for_the_field_first_and_then_offers_what_stands_there()
    {
        var exchange = AnExchange.At("logged", "corrections") with { Subject = "Hai phụ nữ" };
        Scene("corrections", exchange).Fields.ShouldBeEmpty();
        Scene("corrections", exchange, ("field", "direction")).Fields.ShouldBeEmpty("it decided number and desk");

        var scene = Scene("corrections", exchange, ("field", "subject"), ("value", "Ba phụ nữ"), ("reason", "Nghe nhầm."));
        scene.Fields.Single(field => field.Name == "value").Usual!(scene).ShouldBe("Hai phụ nữ");
        StepBody
            .Read(scene)
            .ShouldBe(
                new Dictionary<string, object?>(StringComparer.Ordinal)
                {
                    ["field"] = "subject",
                    ["value"] = "Ba phụ nữ",
                    ["reason"] = "Nghe nhầm.",
                },
                ignoreOrder: true
            );
    }

    [Fact]
    public void A_result_goes_to_the_verification_that_waits_for_it()
    {
        var exchange = AnExchange.At("verifying", "result") with
        {
            Verifications =
            [
                new(1, "Chủ xe là ai?", null, AnExchange.Now, "confirmed", "Đúng.", AnExchange.Now),
                new(2, "Hành khách là ai?", null, AnExchange.Now, null, null, null),
            ],
        };
        var scene = Scene("result", exchange);
        var number = scene.Fields.Single(field => field.Name == "number");
        number.Kind.ShouldBe(StepFieldKind.Hidden, "only one waits");
        number.Usual!(scene).ShouldBe("2");
        Verifying.Result.AddressFor(new FormState { ["number"] = "2" }).ShouldBe("verifications/2/result");
        Verifying.Result.AddressFor(new FormState { ["number"] = "../.." }).ShouldBe("verifications/0/result");
    }

    [Fact]
    public void What_a_verification_found_is_offered_as_the_answer()
    {
        var exchange = AnExchange.At("assigned", "answer") with
        {
            Verifications =
            [
                new(1, "Chủ xe là ai?", null, AnExchange.Now, "confirmed", "Chủ xe là người địa phương.", AnExchange.Now),
                new(2, "Hành khách là ai?", null, AnExchange.Now, null, null, null),
            ],
        };

        Offered(exchange).ShouldBe("Chủ xe là người địa phương.");
        Offered(exchange with { Replies = [A("Chủ xe là người địa phương.", AnExchange.Now.AddMinutes(1))] })
            .ShouldBeNull("that was told already");
        Offered(exchange with { Direction = "outgoing" }).ShouldBeNull("the partner's answer is his own");
        Offered(exchange with { Secrecy = "secret" }).ShouldBeNull();

        static string? Offered(Exchange exchange) =>
            Answer.Form.Fields(Scene("answer", exchange)).Single(field => field.Name == "text").Usual!(Scene("answer", exchange));

        static Reply A(string text, DateTimeOffset at) => new(1, "partial", at, at, "telephone", text, null, null, null, null, null);
    }

    [Fact]
    public void The_number_of_victims_mentioned_is_proposed_and_not_filled_in()
    {
        var exchange = AnExchange.At("answered", "closure") with
        {
            People =
            [
                new(Guid.Empty, "N1", ["victim"], Open: false),
                new(Guid.Empty, "N2", ["victim", "witness"], Open: false),
                new(Guid.Empty, "N3", ["suspect"], Open: false),
            ],
        };
        var scene = Scene("closure", exchange, ("outcome", "handled"));

        scene.Fields.Single(field => field.Name == "personsRescued").HintOn!(scene)!.ShouldStartWith("Nạn nhân được nhắc đến: 2.");
        StepBody.Read(scene)["personsRescued"].ShouldBeNull("an empty number is not known");
    }

    [Fact]
    public void Another_lead_is_offered_only_where_Hotline_would_give_it()
    {
        var exchange = AnExchange.At("logged", "classification");
        FieldsOf(exchange).ShouldNotContain("leadAgency");
        FieldsOf(exchange with { Allowed = exchange.Allowed with { NewLeads = ["BCA"] } }).ShouldContain("leadAgency");

        static IEnumerable<string> FieldsOf(Exchange exchange) => Scene("classification", exchange).Fields.Select(field => field.Name);
    }

    private static StepScene Scene(string step, Exchange exchange, params (string Name, string Value)[] typed)
    {
        var form = new FormState();
        foreach (var (name, value) in typed)
        {
            form[name] = value;
        }

        return new(StepForms.Of(step)!, exchange, form)
        {
            PageLanguage = new PageLanguage(new HttpContextAccessor()),
            Now = AnExchange.Now,
        };
    }
}
