using System.Net;
using Cooperation.Tests.Support.Running;

namespace Cooperation.EndToEnd.Tests;

/// <summary>The form at the door, used by several people at once.</summary>
public sealed class SigningInByTheFormTests(ObservedSystem system)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Signing_in_by_the_form_leaves_whoever_signed_in_by_the_form_before_at_work()
    {
        using var officer = new Visitor(system.Url);
        using var planner = new Visitor(system.Url);
        await SignInAsync(officer, "borderGuardLiaison");
        (await StatusAsync(officer, "/watch")).ShouldBe(HttpStatusCode.OK);

        await SignInAsync(planner, "planner");

        (await StatusAsync(planner, "/reviews/exchanges")).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(officer, "/watch")).ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("vh.bca")]
    [InlineData("xnc.tayninh")]
    [InlineData("ld.tayninh")]
    [InlineData("kh.tandtc")]
    [InlineData("kh.tayninh")]
    public async Task A_role_with_little_or_nothing_to_do_yet_comes_in_and_has_a_home(string userName)
    {
        using var visitor = new Visitor(system.Url);
        using var signedIn = await visitor.SignInAsync(system.Accounts.Single(account => account.UserName == userName), Cancelled);
        signedIn.StatusCode.ShouldBe(HttpStatusCode.Redirect);

        using var door = await visitor.OpenAsync("/", Cancelled);
        door.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var home = door.Headers.Location!.ToString();

        home.ShouldNotContain("sign-in");
        (await StatusAsync(visitor, home)).ShouldBe(HttpStatusCode.OK, home);
        (await StatusAsync(visitor, "/watch")).ShouldNotBe(HttpStatusCode.OK, "the lines are no matter of theirs");
    }

    private async Task SignInAsync(Visitor visitor, string role)
    {
        using var answer = await visitor.SignInAsync(system.AccountOf(role), Cancelled);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    private static async Task<HttpStatusCode> StatusAsync(Visitor visitor, string address)
    {
        using var answer = await visitor.OpenAsync(address, Cancelled);
        return answer.StatusCode;
    }
}
