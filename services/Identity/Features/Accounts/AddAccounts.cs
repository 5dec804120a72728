using System.Text.Json;
using Cooperation.Identity.Data;
using Cooperation.Identity.Domain.Accounts;
using Cooperation.Identity.Features.Accounts.Approvals;
using Cooperation.Identity.Features.Passwords;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Cooperation.Identity.Features.Accounts;

/// <summary>The command <c>add-accounts</c>: makes the accounts that stand as a JSON list on standard input and are not there yet. For whoever runs the server, who needs no second person: the first administrator, or the accounts of the demo. Roles have to fit the desk here too.</summary>
internal static class AddAccounts
{
    public sealed record Entry
    {
        public required string UserName { get; init; }

        public required string Password { get; init; }

        public required string Name { get; init; }

        public required string Agency { get; init; }

        public required string Desk { get; init; }

        public required IReadOnlyList<string> Roles { get; init; }

        public IReadOnlyList<string> Partners { get; init; } = [];

        public IReadOnlyList<string> Areas { get; init; } = [];

        public IReadOnlyList<string> Provinces { get; init; } = [];

        public bool MustChangePassword { get; init; }
    }

    public static Task<int> RunAsync(WebApplication app) => RunAsync(app, Console.OpenStandardInput(), Console.Out, Console.Error);

    internal static async Task<int> RunAsync(WebApplication app, Stream input, TextWriter output, TextWriter refusals)
    {
        try
        {
            var entries = await JsonSerializer.DeserializeAsync<IReadOnlyList<Entry>>(input, JsonSerializerOptions.Web) ?? [];
            await using var scope = app.Services.CreateAsyncScope();
            var made = await AddAsync(scope.ServiceProvider, entries, app.Lifetime.ApplicationStopping);
            await output.WriteLineAsync($"{made} of {entries.Count} accounts made, the others were there");
            return 0;
        }
        catch (Exception refusal) when (refusal is DomainException or JsonException or MissingSettingException)
        {
            await refusals.WriteLineAsync(refusal.Message);
            return 2;
        }
        catch (DbUpdateException refusal) when (refusal.InnerException is PostgresException { ConstraintName: { } constraint })
        {
            await refusals.WriteLineAsync(constraint == AccountConfiguration.DeskKey ? AccountErrors.DeskUnknown().Message : constraint);
            return 2;
        }
    }

    internal static async Task<int> AddAsync(IServiceProvider services, IReadOnlyList<Entry> entries, CancellationToken cancellationToken)
    {
        var db = services.GetRequiredService<IdentityDbContext>();
        var passwords = services.GetRequiredService<PasswordHashes>();
        var grants = services.GetRequiredService<RoleGrants>();
        var audit = services.GetRequiredService<Audit>();
        var at = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var isDemo = services.GetRequiredService<IConfiguration>().GetValue<bool>("Demo:Allowed");
        var known = await db.Accounts.Select(account => account.UserName).ToHashSetAsync(cancellationToken);
        var missing = entries.Where(entry => known.Add(new UserName(entry.UserName))).ToList();
        await RequireAsync(missing, grants, isDemo, at, cancellationToken);
        foreach (var (entry, hash) in missing.Zip(await HashAsync(missing, passwords, cancellationToken)))
        {
            var account = Account.Open(new UserName(entry.UserName), ProfileOf(entry), hash, entry.MustChangePassword, at);
            db.Accounts.Add(account);
            audit.Record("account.created", "account", account.Id.ToString(), ApprovalEntry.Of(account));
        }

        await db.SaveChangesAsync(cancellationToken);
        return missing.Count;
    }

    private static async Task RequireAsync(
        List<Entry> missing,
        RoleGrants grants,
        bool isDemo,
        DateTimeOffset at,
        CancellationToken cancellationToken
    )
    {
        foreach (var entry in missing)
        {
            if (!entry.Roles.Contains(Roles.DemoLoader, StringComparer.Ordinal))
            {
                await grants.RequireAsync(ProfileOf(entry), VietnamTime.DateOf(at), cancellationToken);
            }
            else if (!isDemo)
            {
                throw AccountErrors.DemoNotAllowed();
            }
        }
    }

    // Hashing is slow on purpose, and one processor does one at a time: sixty accounts of a demo wait for all of them.
    private static async Task<IReadOnlyList<string>> HashAsync(
        List<Entry> missing,
        PasswordHashes passwords,
        CancellationToken cancellationToken
    )
    {
        var hashes = new string[missing.Count];
        await Parallel.ForEachAsync(
            missing.Index(),
            cancellationToken,
            async (place, token) => hashes[place.Index] = await passwords.HashAsync(place.Item.Password, token)
        );
        return hashes;
    }

    private static Profile ProfileOf(Entry entry) =>
        new()
        {
            Name = entry.Name,
            Agency = entry.Agency,
            Desk = entry.Desk,
            Roles = entry.Roles,
            Partners = entry.Partners,
            Areas = entry.Areas,
            Provinces = entry.Provinces,
        };
}
