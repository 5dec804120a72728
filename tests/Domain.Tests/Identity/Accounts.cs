using Cooperation.Identity.Domain.Accounts;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;

namespace Cooperation.Domain.Tests.Identity;

public sealed class Accounts
{
    private static readonly DateTimeOffset At = new(2018, 7, 10, 1, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("Tran.Lan", "tran.lan")]
    [InlineData("  bp.mocbai ", "bp.mocbai")]
    [InlineData("A_b-1@x", "a_b-1@x")]
    public void A_user_name_has_one_form(string typed, string stored) => new UserName(typed).Value.ShouldBe(stored);

    [Theory]
    [InlineData("ab")]
    [InlineData("trần.lan")]
    [InlineData("a b c")]
    [InlineData("")]
    public void What_has_not_the_form_of_a_user_name_is_refused(string typed) =>
        Should.Throw<DomainException>(() => new UserName(typed)).Error.Code.ShouldBe("identity.account.user-name-malformed");

    [Fact]
    public void An_account_needs_a_role() =>
        Should.Throw<DomainException>(() => Open([])).Error.Code.ShouldBe("identity.account.role-required");

    [Fact]
    public void The_gateways_role_is_no_persons() =>
        Should.Throw<DomainException>(() => Open([Roles.Gateway])).Error.Code.ShouldBe("identity.account.role-unknown");

    [Fact]
    public void A_role_given_twice_is_held_once() => Open([Roles.Planner, Roles.Planner]).Roles.ShouldBe([Roles.Planner]);

    [Fact]
    public void A_new_password_of_ones_own_lifts_the_duty_to_change_it()
    {
        var account = Open([Roles.Planner]);
        var session = Guid.CreateVersion7(At);

        account.ChangePassword("hash", session, At.AddDays(1));

        account.MustChangePassword.ShouldBeFalse();
        account.PasswordChangedAt.ShouldBe(At.AddDays(1));
        account.PasswordChangedIn.ShouldBe(session);
        account.IsChanged.ShouldBeTrue();
    }

    [Fact]
    public void A_stronger_hash_of_the_same_password_is_no_change_of_password()
    {
        var account = Open([Roles.Planner]);

        account.StrengthenHash("hash");

        account.MustChangePassword.ShouldBeTrue();
        account.PasswordChangedAt.ShouldBeNull();
    }

    [Fact]
    public void An_account_tells_nobody_of_its_changes() => Open([Roles.Planner]).TakeMessages().ShouldBeEmpty();

    private static Account Open(IReadOnlyList<string> roles) =>
        Account.Open(
            new UserName("tran.lan"),
            new Profile
            {
                Name = "Trần Thị Lan",
                Agency = "BCA",
                Desk = "CA-TW",
                Roles = roles,
            },
            "hash",
            mustChangePassword: true,
            At
        );
}
