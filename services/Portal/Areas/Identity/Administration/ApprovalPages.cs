using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Kept;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Identity.Administration;

/// <summary>/approvals: the accounts that wait for the user as the second person. Identity decides whose they are; most people have none.</summary>
internal static class ApprovalPages
{
    public static void Map(RouteGroupBuilder pages)
    {
        var approvals = pages.MapGroup("/approvals").RequireAuthorization();
        approvals.MapGet("/", ListAsync);
        approvals.MapGet("/{id:guid}", OpenAsync);
        approvals.MapFormOf<ApproveAccount>("/{id:guid}/approval", at => $"/approvals/{at["id"]}");
        approvals.MapFormOf<RefuseAccount>("/{id:guid}/refusal", at => $"/approvals/{at["id"]}").KeepsTyped();
    }

    private static async Task<IResult> ListAsync(string? note, IdentityClient identity, CancellationToken cancellationToken) =>
        Page.Show<ApprovalsPage>(new ApprovalsModel(await identity.ApprovalsAsync(cancellationToken), note));

    private static async Task<IResult> OpenAsync(Guid id, FormScope scope, IdentityClient identity, CancellationToken cancellationToken)
    {
        var form = await scope.OnPageAsync("refusal", cancellationToken);
        return await FormOnApproval.FindAsync(id, identity, cancellationToken) is { } approval
            ? Page.Show<ApprovalPage>(new FormOn<Approval>(approval, new(form)))
            : FormOnApproval.Meanwhile();
    }
}

/// <summary>What the second person decides of an account that somebody asked for.</summary>
internal abstract class FormOnApproval(FormScope scope, IdentityClient identity) : RecordForm<Approval>(scope)
{
    protected IdentityClient Identity => identity;

    public static async Task<Approval?> FindAsync(Guid id, IdentityClient identity, CancellationToken cancellationToken) =>
        (await identity.ApprovalsAsync(cancellationToken)).Items.FirstOrDefault(approval => approval.Id == id);

    // Somebody else was quicker, or it never was the user's: the list says what is left, and nothing of others.
    public static IResult Meanwhile() => TypedResults.Redirect("/approvals?note=meanwhile");

    protected override Task<Approval?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        FindAsync(Id, identity, cancellationToken);

    protected override Text? LabelOf(string field) => AccountLabels.Of(field);

    protected override IResult Show(FormOn<Approval> shown, int status) => Page.Show<ApprovalPage>(shown, status);

    protected override IResult NotHere() => Meanwhile();

    protected override IResult Gone(FormState form) => Meanwhile();
}

/// <summary>POST /approvals/{id}/approval: the account begins, and its first secret is shown once.</summary>
internal sealed class ApproveAccount(FormScope scope, IdentityClient identity) : FormOnApproval(scope, identity)
{
    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, Approval record) =>
        async token =>
        {
            var approved = await Identity.ApproveAsync(Id, SeenIn(form), token);

            // Shown in this answer and kept nowhere: no address leads back to a password.
            Http.Response.Headers.CacheControl = "no-store";
            return Page.Show<ApprovedPage>(approved);
        };
}

/// <summary>POST /approvals/{id}/refusal: why there will be no such account.</summary>
internal sealed class RefuseAccount(FormScope scope, IdentityClient identity) : FormOnApproval(scope, identity)
{
    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, Approval record)
    {
        if (form.Given("reason") is null)
        {
            form.Add("reason", L[SiteTexts.Required]);
        }

        return token => ThenAsync(Identity.RefuseAsync(Id, SeenIn(form), form.Given("reason"), token), "/approvals?note=refused");
    }
}

/// <summary>What waits for the user.</summary>
public sealed record ApprovalsModel(Approvals Approvals, string? Note);
