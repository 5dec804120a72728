using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Repatriation.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Repatriation.Tests.Features;

/// <summary>Citizens return by themselves to a border post: it opens their case itself, sees it while it has somebody of them before it, and nothing beside it.</summary>
[Collection(OneService.Name)]
public sealed class OpeningAtPosts(RepatriationService service)
{
    private static readonly TestAccount Post = Officers.OfMocBai;

    [Fact]
    public async Task A_post_opens_the_case_of_who_returned_to_it_and_receives_him_itself()
    {
        var (id, persons) = await service.OpenedAsync(request: SelfReturn(2), by: Post);

        var read = await service.ReadAsync(Post, $"{A.Cases}/{id}");
        (read.Text("desk"), read.Text("agency"), read.Text("source"), read["mission"]).ShouldBe(
            ("BP-TN-MOCBAI", "BDBP", "borderPost", null)
        );
        read["persons"]!.AsArray().Select(person => person!["nextStep"]!.Text("step")).ShouldBe(["reception", "reception"]);
        (await service.AllOfAsync(Post, A.Cases)).Select(row => row.Id()).ShouldContain(id);
        (await service.ReadAsync(Post, $"{A.Persons}/{persons[0].Id()}")).Text("birth").ShouldBe("1996");
        (await service.ReadAsync(Officers.OfDepartment, $"{A.Cases}/{id}")).Id().ShouldBe(id);

        var received = await service.TakenAsync(
            Post,
            persons[0],
            "reception",
            new() { ["gate"] = "CK-TN-MOCBAI", ["certificateAt"] = Officers.Noon }
        );
        received.Text("stage").ShouldBe("received");
    }

    [Fact]
    public async Task It_finds_a_case_no_more_once_the_last_of_its_people_has_gone_on()
    {
        var (id, persons) = await service.OpenedAsync(request: SelfReturn(), by: Post);
        var received = await service.TakenAsync(Post, persons[0], "reception", new() { ["certificateAt"] = Officers.Noon });
        await service.BroughtAsync(received, "referred");

        (await service.StatusOfAsync(Post, $"{A.Cases}/{id}")).ShouldBe(HttpStatusCode.NotFound);
        (await service.StatusOfAsync(Post, $"{A.Persons}/{persons[0].Id()}")).ShouldBe(HttpStatusCode.NotFound);
        (await service.AllOfAsync(Post, A.Cases)).Select(row => row.Id()).ShouldNotContain(id);
        using var more = await service.PostAsync(Post, $"{A.Cases}/{id}/persons", More(), "\"1\"");
        more.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task It_enters_who_comes_later_with_its_own_case_and_with_no_other()
    {
        var (own, _) = await service.OpenedAsync(request: SelfReturn(), by: Post);
        using var added = await service.PostAsync(Post, $"{A.Cases}/{own}/persons", More(), "\"1\"");
        added.StatusCode.ShouldBe(HttpStatusCode.Created);
        (await service.ReadAsync(Post, $"{A.Cases}/{own}"))["persons"]!.AsArray().Count.ShouldBe(2);

        using var elsewhere = await service.PostAsync(
            Post,
            $"{A.Cases}/{own}/persons",
            More().With("receivingDesk", "BP-TN"),
            $"\"{(long)(await added.BodyAsync())["version"]!}\""
        );
        (await elsewhere.CodeAsync()).ShouldBe("repatriation.case.post-receives-itself");

        // It sees somebody of a mission's case, and the case by him; it enters nobody there.
        var (other, persons) = await service.OpenedAsync();
        await service.BroughtAsync(persons[0], "papersIssued");
        (await service.StatusOfAsync(Post, $"{A.Cases}/{other}")).ShouldBe(HttpStatusCode.OK);
        using var refused = await service.PostAsync(Post, $"{A.Cases}/{other}/persons", More(), "\"1\"");
        refused.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await service.AllOfAsync(Post, A.Cases)).Select(row => row.Id()).ShouldNotContain(other);
    }

    [Theory]
    [InlineData("route", "rescued", "repatriation.case.post-opens-self-return")]
    [InlineData("direction", "abroad", "repatriation.case.post-opens-self-return")]
    [InlineData("receivingDesk", "XNC-TW", "repatriation.case.post-receives-itself")]
    [InlineData("partner", "CN", "repatriation.case.partner-not-served")]
    public async Task It_opens_no_other_case_than_that_of_who_returned_to_it(string field, string value, string code)
    {
        using var answer = await service.PostAsync(Post, A.Cases, SelfReturn().With(field, value));
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await answer.CodeAsync()).ShouldBe(code);
    }

    [Fact]
    public async Task It_opens_none_without_people_and_says_by_which_rule()
    {
        using var answer = await service.PostAsync(Post, A.Cases, SelfReturn().With("persons", new JsonArray()));
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.BodyAsync()).ToJsonString().ShouldContain("66/2011/QH12");
        (await answer.CodeAsync()).ShouldBe("repatriation.case.post-needs-persons");
    }

    [Fact]
    public async Task Another_post_finds_nothing_of_it()
    {
        var (id, persons) = await service.OpenedAsync(request: SelfReturn(), by: Post);
        var other = Post with { Desk = "BP-TN" };
        (await service.StatusOfAsync(other, $"{A.Cases}/{id}")).ShouldBe(HttpStatusCode.NotFound);
        (await service.StatusOfAsync(other, $"{A.Persons}/{persons[0].Id()}")).ShouldBe(HttpStatusCode.NotFound);
        (await service.AllOfAsync(other, A.Cases)).Select(row => row.Id()).ShouldNotContain(id);
        foreach (var beside in new[] { "letters", "costs" })
        {
            (await service.StatusOfAsync(Post, $"{A.Cases}/{id}/{beside}")).ShouldBe(HttpStatusCode.NotFound, beside);
        }
    }

    private static JsonObject SelfReturn(int persons = 1) => A.CaseOf(persons).With("route", "selfReturned");

    private static JsonObject More() => new() { ["persons"] = new JsonArray(A.Person()) };
}
