using Cooperation.Portal.Clients;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Portal.Tests.Listing;

/// <summary>The address of a list holds its whole state, and the service is asked for that and nothing else.</summary>
public sealed class AddressesOfLists
{
    private static readonly DateTimeOffset Now = new(2018, 12, 31, 5, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task The_service_is_asked_for_the_filters_that_are_set_and_the_place()
    {
        string? asked = null;

        await ShowAsync(A("?partner=KH&status=&after=x&bogus=1"), query => asked = query);

        asked.ShouldBe("?partner=KH&after=x");
    }

    [Fact]
    public async Task A_day_is_asked_for_as_services_read_it_and_stays_in_the_address_as_it_was_typed()
    {
        string? asked = null;
        var at = A("?from=1/12/2018");

        await ShowAsync(at, query => asked = query);

        asked.ShouldBe("?from=2018-12-01");
        at.First.ShouldBe("/list?from=1%2F12%2F2018");
        at.Next("abc").ShouldBe("/list?from=1%2F12%2F2018&after=abc");
    }

    [Fact]
    public async Task A_day_that_is_none_is_said_at_its_field_and_nobody_is_asked()
    {
        var at = A("?from=hom-qua");

        (await ShowAsync(at, _ => throw new InvalidOperationException())).ShouldBe(400);

        at.Form.ErrorOf("from").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_filter_that_the_service_does_not_know_is_said_on_the_page_of_the_list()
    {
        var errors = new Dictionary<string, string[]>(StringComparer.Ordinal) { ["status"] = ["Mã này không có."] };
        var at = A("?status=bogus");

        var status = await ShowAsync(
            at,
            _ => throw new ServiceProblemException("a service", new(400, null, null, null, null, null, errors))
        );

        status.ShouldBe(400);
        at.Form.ErrorOf("status").ShouldBe("Chọn một mục trong danh sách.", "the codes of programs are nothing to read");
    }

    [Fact]
    public async Task A_last_day_before_the_first_is_said_at_its_field_and_nobody_is_asked()
    {
        var at = A("?from=2/12/2018&to=1/12/2018");

        (await ShowAsync(at, _ => throw new InvalidOperationException())).ShouldBe(400);

        at.Form.ErrorOf("to").ShouldNotBeNull();
        at.Form.ErrorOf("from").ShouldBeNull();
    }

    [Fact]
    public async Task One_day_is_a_span_too()
    {
        string? asked = null;

        await ShowAsync(A("?from=1/12/2018&to=1/12/2018"), query => asked = query);

        asked.ShouldBe("?from=2018-12-01&to=2018-12-01");
    }

    private static ListAddress A(string query) =>
        new(
            "/list",
            new DefaultHttpContext { Request = { QueryString = new(query) } }
                .Request
                .Query,
            "partner",
            "status",
            "from",
            "to"
        )
        {
            Days = ["from", "to"],
        };

    private static async Task<int?> ShowAsync(ListAddress at, Action<string> ask)
    {
        var page = await at.ShowAsync<NoPage, CaseRow>(
            new PageLanguage(new HttpContextAccessor()),
            Now,
            query =>
            {
                ask(query);
                return Task.FromResult(new PageOf<CaseRow>([], null));
            }
        );
        return ((RazorComponentResult)page).StatusCode;
    }

    private sealed class NoPage : ComponentBase;
}
