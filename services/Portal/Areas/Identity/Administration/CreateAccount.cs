using Cooperation.Platform.Domain;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Identity.Administration;

/// <summary>GET and POST /admin/accounts/new: an account is asked for; the second person gets its first secret.</summary>
internal sealed class CreateAccount(FormScope scope, IdentityClient identity) : RecordForm<RoleGrants>(scope)
{
    public static void Map(RouteGroupBuilder accounts) => accounts.MapForm<CreateAccount>("/new");

    protected override async Task<RoleGrants?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        await identity.RoleGrantsAsync(cancellationToken);

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, RoleGrants record)
    {
        var account = new NewAccount(
            form.Given("userName"),
            form.Given("name"),
            form.Given("desk"),
            form.All("roles"),
            form.All("partners"),
            form.All("areas")
        );
        return async token => Page.Show<CreatedPage>(await identity.CreateAsync(account, token));
    }

    protected override Text? LabelOf(string field) => AccountLabels.Of(field);

    protected override IResult Show(FormOn<RoleGrants> shown, int status) => Page.Show<NewAccountPage>(shown, status);
}
