using System.Net;
using Cooperation.Hotline.Tests.Builders;

namespace Cooperation.Hotline.Tests.Features;

/// <summary>R11: references have no gaps, whoever fails in between.</summary>
[Collection(OneService.Name)]
public sealed class NumberingTests(HotlineService service)
{
    [Fact]
    public async Task Sixteen_at_once_with_failures_between_them_leave_no_gap()
    {
        // A partner and a year of this test alone.
        var officer = Officers.OfMocBai with
        {
            At = new DateTimeOffset(2016, 4, 20, 3, 0, 0, TimeSpan.Zero),
        };
        var received = officer.At.Value.AddHours(-1);
        var statuses = new List<HttpStatusCode>();
        await Task.WhenAll(
            Enumerable
                .Range(0, 16)
                .Select(async logger =>
                {
                    for (var i = 0; i < 6; i++)
                    {
                        var request = An.Exchange(received).With("partner", "LA").With("language", "lo");
                        if ((logger + i) % 3 == 0)
                        {
                            request.With("province", "99");
                        }

                        using var answer = await service.LogAsync(officer, request);
                        lock (statuses)
                        {
                            statuses.Add(answer.StatusCode);
                        }
                    }
                })
        );

        statuses.Distinct().ShouldBe([HttpStatusCode.Created, HttpStatusCode.BadRequest], ignoreOrder: true);
        var logged = statuses.Count(status => status == HttpStatusCode.Created);
        var references = await service.QueryAsync<string>(
            "select reference from hotline.exchanges where reference like 'HL-LA-2016-%' order by reference"
        );
        references.ShouldBe([.. Enumerable.Range(1, logged).Select(number => $"HL-LA-2016-{number:000000}")]);
    }

    [Fact]
    public async Task A_number_taken_in_a_transaction_that_is_rolled_back_is_given_again()
    {
        var officer = Officers.OfMocBai with { At = new DateTimeOffset(2015, 4, 20, 3, 0, 0, TimeSpan.Zero) };
        var request = An.Exchange(officer.At.Value.AddHours(-1)).With("partner", "LA").With("language", "lo");
        (await service.LoggedAsync(officer, request.DeepClone().AsObject()))["reference"]!.GetValue<string>().ShouldBe("HL-LA-2015-000001");

        // The database refuses the row after the number was taken: a constraint that only this test sets.
        await service.QueryAsync<int>(
            "alter table hotline.exchanges add constraint ck_test_rollback check (subject <> 'Phải bị hoàn tác') not valid"
        );
        try
        {
            using var failed = await service.LogAsync(officer, request.DeepClone().AsObject().With("subject", "Phải bị hoàn tác"));
            failed.IsSuccessStatusCode.ShouldBeFalse();
        }
        finally
        {
            await service.QueryAsync<int>("alter table hotline.exchanges drop constraint ck_test_rollback");
        }

        (await service.LoggedAsync(officer, request.DeepClone().AsObject()))["reference"]!.GetValue<string>().ShouldBe("HL-LA-2015-000002");
        (
            await service.QueryAsync<long>(
                "select count(*) from hotline.people p left join hotline.exchanges e on e.id = p.exchange_id where e.id is null"
            )
        )[0]
            .ShouldBe(0);
    }

    [Fact]
    public async Task The_year_is_the_year_of_receipt_in_Viet_Nam()
    {
        // 31 December, 17:30Z is New Year in Viet Nam.
        var officer = Officers.OfMocBai with
        {
            At = new DateTimeOffset(2016, 12, 31, 17, 40, 0, TimeSpan.Zero),
        };
        var logged = await service.LoggedAsync(
            officer,
            An.Exchange(officer.At.Value.AddMinutes(-10)).With("partner", "TH").With("language", "th")
        );
        logged["reference"]!.GetValue<string>().ShouldStartWith("HL-TH-2017-");
        var before = await service.LoggedAsync(
            officer,
            An.Exchange(officer.At.Value.AddMinutes(-50)).With("partner", "TH").With("language", "th")
        );
        before["reference"]!.GetValue<string>().ShouldStartWith("HL-TH-2016-");
    }

    [Fact]
    public async Task The_same_call_with_the_same_key_is_logged_once()
    {
        var officer = Officers.OfMocBai;
        using var first = await service.LogAsync(officer, An.Exchange().WithPerson("Lê Thị Khóa"), key: "call-1");
        using var again = await service.LogAsync(officer, An.Exchange().WithPerson("Lê Thị Khóa"), key: "call-1");
        using var elsewhere = await service.LogAsync(officer, An.Exchange().With("subject", "Việc khác"), key: "call-1");
        first.StatusCode.ShouldBe(HttpStatusCode.Created);
        again.StatusCode.ShouldBe(HttpStatusCode.Created);
        again.Headers.Location.ShouldBe(first.Headers.Location);
        again.Headers.ETag.ShouldBe(first.Headers.ETag);
        (await again.BodyAsync()).ToJsonString().ShouldBe((await first.BodyAsync()).ToJsonString());
        elsewhere.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (
            await service.QueryAsync<long>(
                "select count(*) from hotline.exchanges where logged_by_account = @account",
                ("account", officer.Id)
            )
        )[0]
            .ShouldBe(1);
    }
}
