using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;

namespace Cooperation.Hotline.Tests.Features;

[Collection(OneService.Name)]
public sealed class LoggingTests(HotlineService service)
{
    [Fact]
    public async Task An_exchange_is_logged_listed_opened_and_owed_to_the_others()
    {
        using var answer = await service.LogAsync(Officers.OfMocBai, An.Exchange());
        var logged = await answer.BodyAsync();
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, logged.ToJsonString());
        var id = logged.Id();
        answer.Headers.Location!.ToString().ShouldBe($"{Calls.Exchanges}/{id}");
        answer.Headers.ETag!.Tag.ShouldBe("\"1\"");
        logged["reference"]!.GetValue<string>().ShouldStartWith("HL-KH-2018-");
        logged["status"]!.GetValue<string>().ShouldBe("logged");
        logged["leadAgency"]!.GetValue<string>().ShouldBe("BDBP");
        logged["desk"]!.GetValue<string>().ShouldBe("BP-TN-MOCBAI");
        logged["channel"]!.GetValue<string>().ShouldBe("KH-MOCBAI");
        logged["answerDue"]!.GetValue<DateTimeOffset>().ShouldBe(Officers.Noon.AddHours(71));
        logged["answerDueRule"]!["unverified"]!.GetValue<bool>().ShouldBeTrue();

        var list = await service.AllOfAsync(Officers.OfMocBai, $"{Calls.Exchanges}?partner=KH");
        list.Select(item => item.Id()).ShouldContain(id);

        var opened = await service.ReadAsync(Officers.OfMocBai, $"{Calls.Exchanges}/{id}");
        opened["subject"]!.GetValue<string>().ShouldBe("Đề nghị xác minh hai người Việt Nam");
        opened["timeline"]![0]!["what"]!.GetValue<string>().ShouldBe("logged");

        var messages = await service.QueryAsync<string>("select name from messaging.log where subject_id = @id", ("id", id));
        messages.ShouldBe(["hotline.exchange-changed"]);
    }

    [Fact]
    public async Task An_outgoing_exchange_is_logged_as_sent_and_owes_no_answer()
    {
        var logged = await service.LoggedAsync(Officers.OfMocBai, An.OutgoingExchange());
        logged["status"]!.GetValue<string>().ShouldBe("sent");
        logged["answerDue"].ShouldBeNull();
        logged["answerDueRule"].ShouldBeNull();
    }

    [Fact]
    public async Task A_late_entry_carries_its_reason_and_its_clock_runs_from_logging()
    {
        var request = An.Exchange(Officers.Noon.AddDays(-3)).With("lateReason", "Đường truyền của đồn bị đứt");
        var logged = await service.LoggedAsync(Officers.OfMocBai, request);
        logged["late"]!.GetValue<bool>().ShouldBeTrue();
        logged["answerDue"]!.GetValue<DateTimeOffset>().ShouldBe(Officers.Noon.AddHours(72));
        var opened = await service.ReadAsync(Officers.OfMocBai, $"{Calls.Exchanges}/{logged.Id()}");
        opened["lateReason"]!.GetValue<string>().ShouldBe("Đường truyền của đồn bị đứt");
        opened["timeline"]![0]!["note"]!.GetValue<string>().ShouldBe("Đường truyền của đồn bị đứt");
    }

    [Fact]
    public async Task Decomposed_Vietnamese_is_stored_composed()
    {
        var composed = "Xác minh người ở Hòa Thành";
        var request = An.Exchange()
            .With("subject", composed.Normalize(System.Text.NormalizationForm.FormD))
            .WithPerson("Lê Hữu Đạt".Normalize(System.Text.NormalizationForm.FormD));
        var logged = await service.LoggedAsync(Officers.OfMocBai, request);
        var address = $"{Calls.Exchanges}/{logged.Id()}";
        (await service.ReadAsync(Officers.OfMocBai, address))["subject"]!.GetValue<string>().ShouldBe(composed);
        (await service.ReadAsync(Officers.OfMocBai, $"{address}/people/{logged["people"]![0]!.Id()}"))["name"]!
            .GetValue<string>()
            .ShouldBe("Lê Hữu Đạt");
    }

    [Fact]
    public async Task Every_field_comes_back_as_it_was_given()
    {
        var request = An.Exchange()
            .With("channel", "KH-TW-BDBP-BG")
            .With("occurredAt", Officers.Noon.AddHours(-5))
            .With("place", "Cửa khẩu Mộc Bài")
            .With("useCondition", "H2")
            .With("officialNumber", "034/CV-SR")
            .With("counterpartContact", "Trực ban đồn Ba Vét")
            .With("translation", "Bản dịch\ntừ tiếng Khơ-me");
        var logged = await service.LoggedAsync(Officers.OfMocBai, request.DeepClone().AsObject());
        var opened = await service.ReadAsync(Officers.OfMocBai, $"{Calls.Exchanges}/{logged.Id()}");
        foreach (var (field, value) in request)
        {
            opened[field].ShouldNotBeNull(field);
            (
                field.EndsWith("At", StringComparison.Ordinal)
                    ? opened[field]!.GetValue<DateTimeOffset>() == value!.GetValue<DateTimeOffset>()
                    : JsonNode.DeepEquals(opened[field], value)
            ).ShouldBeTrue(field);
        }
    }
}
