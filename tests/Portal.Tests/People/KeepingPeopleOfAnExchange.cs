using System.Security.Claims;
using Cooperation.Platform.Hosting;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Pages.People;
using Cooperation.Portal.Tests.Moving;

namespace Cooperation.Portal.Tests.People;

/// <summary>What is offered to whom around the people of an exchange: nothing that Hotline would refuse.</summary>
public sealed class KeepingPeopleOfAnExchange
{
    private static readonly CurrentUser Ours = User("BP-TN-MOCBAI", Roles.BorderGuardLiaison);

    [Theory]
    [InlineData("logged", true, true)]
    [InlineData("verifying", true, true)]
    [InlineData("closed", false, true)]
    [InlineData("voided", false, false)]
    public void Ends_as_the_exchange_does(string status, bool adds, bool corrects)
    {
        AnExchange.At(status).TakesPeopleFrom(Ours).ShouldBe(adds);
        AnExchange.At(status).LetsCorrect(Person(open: true), Ours).ShouldBe(corrects);
    }

    [Fact]
    public void A_person_who_is_not_open_is_not_corrected() =>
        AnExchange.At("logged").LetsCorrect(Person(open: false), Ours).ShouldBeFalse();

    [Theory]
    [InlineData("BP-LS-HUUNGHI", Roles.BorderGuardLiaison)]
    [InlineData("BP-TN-MOCBAI", Roles.Supervisor)]
    public void Is_nothing_of_another_desk_nor_of_a_supervisor(string desk, string role)
    {
        var exchange = AnExchange.At("logged");
        exchange.HasPeopleKeptBy(User(desk, role)).ShouldBeFalse();
        exchange.LetsCorrect(Person(open: true), User(desk, role)).ShouldBeFalse();
    }

    [Fact]
    public void The_glass_is_a_supervisors_of_the_desk_that_leads_or_logged_it()
    {
        var exchange = AnExchange.At("assigned") with { Desk = "CA-TN" };
        exchange.HasGlassOf(User("CA-TN", Roles.Supervisor)).ShouldBeTrue();
        exchange.HasGlassOf(User("BP-TN-MOCBAI", Roles.Supervisor)).ShouldBeTrue("it logged it");
        exchange.HasGlassOf(User("BP-LS-HUUNGHI", Roles.Supervisor)).ShouldBeFalse();
        exchange.HasGlassOf(Ours).ShouldBeFalse();
    }

    private static Exchange.Person Person(bool open) => new(Guid.Empty, "N1", ["victim"], open);

    private static CurrentUser User(string desk, string role) =>
        new(new ClaimsPrincipal(new ClaimsIdentity([new("desk", desk), new("role", role)], "test")));
}
