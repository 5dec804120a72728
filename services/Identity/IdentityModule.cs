using Cooperation.Identity.Data;
using Cooperation.Identity.Domain.Accounts;
using Cooperation.Identity.Features.Accounts;
using Cooperation.Identity.Features.Accounts.Approvals;
using Cooperation.Identity.Features.Organisation;
using Cooperation.Identity.Features.Passwords;
using Cooperation.Identity.Features.SignIn;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Problems;
using Cooperation.Platform.Hosting.Seeds;
using Cooperation.Platform.Records;

namespace Cooperation.Identity;

/// <summary>Identity's table of contents.</summary>
internal static class IdentityModule
{
    public static WebApplicationBuilder AddIdentity(this WebApplicationBuilder builder)
    {
        builder.AddDatabase<IdentityDbContext>("identity");
        builder
            .Services.AddOptions<HashingOptions>()
            .Bind(builder.Configuration.GetSection(HashingOptions.Section))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        builder.Services.AddSingleton<HashingQueue>().AddSingleton<PasswordHashes>().AddSingleton<CommonPasswords>();
        builder.Services.AddScoped<PasswordRules>().AddScoped<RoleGrants>().AddScoped<Deciders>().AddScoped<AwaitedAccount>();
        builder.Services.AddRecord<IdentityDbContext, Account>();
        builder.Services.AddSingleton<ReferenceNames>();
        builder.Services.AddConstraintError(AccountConfiguration.UserNameKey, () => AccountErrors.UserNameTaken().Error);
        builder.Services.AddConstraintError(AccountConfiguration.DeskKey, () => AccountErrors.DeskUnknown().Error);
        return builder;
    }

    public static void MapIdentity(this WebApplication app)
    {
        var identity = app.MapGroup("/api/identity").RequireAuthorization();
        CheckCredentials.Map(identity);
        FindAccount.Map(identity);
        ChangePassword.Map(identity);
        ListAgencies.Map(identity);
        ListDesks.Map(identity);
        ListRoleGrants.Map(identity);
        ListApprovals.Map(identity);

        var accounts = identity.MapGroup("/accounts").WithTags("Accounts");
        ListAccounts.Map(accounts);
        ExportAccounts.Map(accounts);
        GetAccount.Map(accounts);
        CreateAccount.Map(accounts);
        DisableAccount.Map(accounts);
        ApproveAccount.Map(accounts);
        RefuseAccount.Map(accounts);
    }
}
