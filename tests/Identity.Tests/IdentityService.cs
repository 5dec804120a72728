using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cooperation.Tests.Support.Servers;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Identity.Tests;

/// <summary>Identity as it is run, and the people of these tests.</summary>
public sealed class IdentityService(TestPostgres postgres) : TestService(postgres, null, "identity", "Cooperation.Identity")
{
    public const string Password = "mật khẩu thử nghiệm 1";

    public static readonly TestAccount Gateway = new("gateway", "", "") { Id = Guid.Empty };
    public static readonly TestAccount Administrator = new("administrator", "BDBP", "BP-QTHT");
    public static readonly TestAccount OtherAdministrator = new("administrator", "BCA", "CA-QTHT");
    public static readonly TestAccount Officer = new("borderGuardLiaison", "BDBP", "BP-TN-MOCBAI");

    /// <summary>Makes an account by the command and returns its user name.</summary>
    public async Task<string> AddAsync(string agency = "BDBP", string desk = "BP-TN-MOCBAI", bool mustChangePassword = false)
    {
        var userName = $"u{Guid.CreateVersion7():N}";
        await AddAccountsAsync(
            new
            {
                userName,
                password = Password,
                name = "Đại úy Trần Văn Thử",
                agency,
                desk,
                roles = new[] { "borderGuardLiaison" },
                partners = new[] { "KH" },
                areas = new[] { "border" },
                provinces = new[] { "72" },
                mustChangePassword,
            }
        );
        return userName;
    }

    public Task<string> AddAccountsAsync(params object[] accounts) => RunCommandAsync(["add-accounts"], JsonSerializer.Serialize(accounts));

    /// <summary>What the gateway is told of an account.</summary>
    public async Task<JsonNode> FindAsync(string userName)
    {
        using var gateway = ClientOf(Gateway);
        return (await gateway.GetFromJsonAsync<JsonNode>($"/api/identity/accounts/by-user-name/{userName}"))!;
    }
}

/// <summary>One Identity for all classes.</summary>
[CollectionDefinition]
public sealed class SharedIdentity : ICollectionFixture<IdentityService>;
