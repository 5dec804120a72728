using Cooperation.Identity.Data;
using Cooperation.Identity.Domain.Accounts;
using Cooperation.Identity.Features.Passwords;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Identity.Features.Accounts.Approvals;

/// <summary>The command <c>approve-account NAME</c>: whoever runs the server is the second person where the agency has nobody yet who could decide, and nowhere else. Prints the first password.</summary>
internal static class ApproveOnServer
{
    public static async Task<int> RunAsync(WebApplication app, string userName)
    {
        try
        {
            await using var scope = app.Services.CreateAsyncScope();
            var (refusal, password) = await ApproveAsync(scope.ServiceProvider, userName, app.Lifetime.ApplicationStopping);
            if (refusal is not null)
            {
                await Console.Error.WriteLineAsync(refusal);
                return 2;
            }

            await Console.Out.WriteLineAsync(password);
            return 0;
        }
        catch (Exception refusal) when (refusal is DomainException or MissingSettingException)
        {
            await Console.Error.WriteLineAsync(refusal.Message);
            return 2;
        }
    }

    private static async Task<(string? Refusal, string? Password)> ApproveAsync(
        IServiceProvider services,
        string userName,
        CancellationToken cancellationToken
    )
    {
        var db = services.GetRequiredService<IdentityDbContext>();
        if (await db.Accounts.Named(userName).SingleOrDefaultAsync(cancellationToken) is not { } account)
        {
            return ("There is no account of this name.", null);
        }

        var decision = await services.GetRequiredService<Deciders>().OfAsync(account, cancellationToken);
        if (account.IsAwaiting && decision.At != DecidedAt.Server)
        {
            return ($"{decision.People.Count} people of {decision.Desk} can decide on this account: they do, and not the server.", null);
        }

        var password = OneTimePassword.Make();
        var hash = await services.GetRequiredService<PasswordHashes>().HashAsync(password, cancellationToken);
        account.Approve(by: null, hash, services.GetRequiredService<TimeProvider>().GetUtcNow());
        services
            .GetRequiredService<Audit>()
            .Record("account.approved", "account", account.Id.ToString(), ApprovalEntry.Of(account, "approved on the server"));
        await db.SaveChangesAsync(cancellationToken);
        return (null, password);
    }
}
