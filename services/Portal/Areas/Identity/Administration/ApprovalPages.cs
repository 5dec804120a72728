using System.Globalization;
using Cooperation.Platform.Hosting;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Kept;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Portal.Areas.Identity.Administration;

/// <summary>/approvals: the accounts that wait for the user as the second person. Identity decides whose they are; most people have none.</summary>
internal static class ApprovalPages
{
    public static void Map(RouteGroupBuilder pages)
    {
        var approvals = pages.MapGroup("/approvals").RequireAuthorization();
        approvals.MapGet("/", ListAsync);
        approvals.MapGet("/{id:guid}", OpenAsync);
        approvals.MapPost("/{id:guid}/approval", ApproveAsync);
        approvals.MapGet("/{id:guid}/approval", (Guid id) => TypedResults.Redirect($"/approvals/{id}"));
        approvals.MapGet("/{id:guid}/refusal", (Guid id) => TypedResults.Redirect($"/approvals/{id}"));
        approvals.MapPost("/{id:guid}/refusal", RefuseAsync).KeepsTyped();
    }

    private static async Task<IResult> ListAsync(string? note, IdentityClient identity, CancellationToken cancellationToken) =>
        Page.Show<ApprovalsPage>(new ApprovalsModel(await identity.ApprovalsAsync(cancellationToken), note));

    private static async Task<IResult> OpenAsync(
        Guid id,
        HttpRequest request,
        KeptForms kept,
        IdentityClient identity,
        CancellationToken cancellationToken
    )
    {
        var typed = await kept.FindAsync($"{request.Path}/refusal", cancellationToken);
        return await FindAsync(id, identity, cancellationToken) is { } approval
            ? Page.Show<ApprovalPage>(new ApprovalModel(approval, typed ?? new FormState()))
            : Meanwhile();
    }

    private static async Task<IResult> ApproveAsync(
        Guid id,
        IFormCollection sent,
        HttpContext context,
        IdentityClient identity,
        CancellationToken cancellationToken
    )
    {
        var form = new FormState(sent);
        if (!TryVersion(form, out var version))
        {
            return Meanwhile();
        }

        try
        {
            var approved = await identity.ApproveAsync(id, version, cancellationToken);

            // Shown in this answer and kept nowhere: no address leads back to a password.
            context.Response.Headers.CacheControl = "no-store";
            return Page.Show<ApprovedPage>(approved);
        }
        catch (ServiceProblemException refused) when (IsAnswered(refused))
        {
            return await ShowAgainAsync(id, form, refused, identity, cancellationToken);
        }
    }

    private static async Task<IResult> RefuseAsync(
        Guid id,
        IFormCollection sent,
        IdentityClient identity,
        PageLanguage speech,
        CancellationToken cancellationToken
    )
    {
        var form = new FormState(sent);
        if (!TryVersion(form, out var version))
        {
            return Meanwhile();
        }

        if (form.Given("reason") is not { } reason)
        {
            form.Add("reason", speech[SiteTexts.Required]);
            return await FindAsync(id, identity, cancellationToken) is { } approval
                ? Page.Show<ApprovalPage>(new ApprovalModel(approval, form), StatusCodes.Status400BadRequest)
                : Meanwhile();
        }

        try
        {
            await identity.RefuseAsync(id, version, reason, cancellationToken);
            return TypedResults.Redirect("/approvals?note=refused");
        }
        catch (ServiceProblemException refused) when (IsAnswered(refused))
        {
            return await ShowAgainAsync(id, form, refused, identity, cancellationToken);
        }
    }

    // What our own form never sends is no version of anything.
    private static bool TryVersion(FormState form, out long version) =>
        long.TryParse(form["version"], NumberStyles.None, CultureInfo.InvariantCulture, out version);

    private static bool IsAnswered(ServiceProblemException refused) => refused.Problem.Status is 400 or 403 or 404 or 409 or 412 or 429;

    private static async Task<IResult> ShowAgainAsync(
        Guid id,
        FormState form,
        ServiceProblemException refused,
        IdentityClient identity,
        CancellationToken cancellationToken
    )
    {
        form.Add(refused.Problem);
        return await FindAsync(id, identity, cancellationToken) is { } approval
            ? Page.Show<ApprovalPage>(new ApprovalModel(approval, form), StatusCodes.Status400BadRequest)
            : Meanwhile();
    }

    private static async Task<Approval?> FindAsync(Guid id, IdentityClient identity, CancellationToken cancellationToken) =>
        (await identity.ApprovalsAsync(cancellationToken)).Items.FirstOrDefault(approval => approval.Id == id);

    // Somebody else was quicker, or it never was the user's: the list says what is left, and nothing of others.
    private static RedirectHttpResult Meanwhile() => TypedResults.Redirect("/approvals?note=meanwhile");
}

/// <summary>What waits for the user.</summary>
public sealed record ApprovalsModel(Approvals Approvals, string? Note);

/// <summary>One request, and what was typed about it.</summary>
public sealed record ApprovalModel(Approval Approval, FormState Form);
