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
