using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cooperation.Tests.Support.Servers;
using Cooperation.Tests.Support.Services;
using Npgsql;

namespace Cooperation.Identity.Tests;

/// <summary>Identity as it is run, and the people of these tests.</summary>
public sealed class IdentityService(TestPostgres postgres) : TestService(postgres, null, "identity", "Cooperation.Identity")
{
    public const string Password = "mật khẩu thử nghiệm 1";

    public static readonly TestAccount Gateway = new("gateway", "", "") { Id = Guid.Empty };
    public static readonly TestAccount Administrator = new("administrator", "BDBP", "BP-QTHT");
    public static readonly TestAccount OtherAdministrator = new("administrator", "BCA", "CA-QTHT");
    public static readonly TestAccount Officer = new("borderGuardLiaison", "BDBP", "BP-TN-MOCBAI");

    private const string First = "first";

    protected override IReadOnlyList<(IReadOnlyList<string> Arguments, string? Input)> Preparation { get; } =
    [
        (["migrate"], null),
        (
            ["add-accounts"],
            JsonSerializer.Serialize(
                new[]
                {
                    new
                    {
                        userName = First,
                        password = Password,
                        name = "Đại úy Trần Văn Thử",
                        agency = "BDBP",
                        desk = "BP-TN-MOCBAI",
                        roles = new[] { "borderGuardLiaison" },
                        partners = new[] { "KH" },
                        areas = new[] { "border" },
                        provinces = new[] { "72" },
                    },
                }
            )
        ),
    ];

    /// <summary>What its commands are told, for one that runs within the tests.</summary>
    public IReadOnlyDictionary<string, string?> Configuration =>
        Settings.ToDictionary(
            setting => setting.Key.Replace("__", ":", StringComparison.Ordinal),
            setting => (string?)setting.Value,
            StringComparer.Ordinal
        );

    /// <summary>Makes an account and returns its user name: a copy of the first one, because hashing and processes take time.</summary>
    public async Task<string> AddAsync(
        string agency = "BDBP",
        string desk = "BP-TN-MOCBAI",
        bool mustChangePassword = false,
        string role = "borderGuardLiaison",
        Guid? id = null
    )
    {
        var userName = $"u{Guid.CreateVersion7():N}";
        var database = Database.Superuser;
        await using var command = database.CreateCommand(
            """
            insert into identity.accounts (id, user_name, name, agency, desk, roles, partners, areas, provinces, password_hash, must_change_password, created_at, version)
            select @id, @userName, name, @agency, @desk, array[@role], partners, areas, provinces, password_hash, @must, created_at, 1
            from identity.accounts where user_name = @first
            """
        );
        command.Parameters.AddWithValue("id", id ?? Guid.CreateVersion7());
        command.Parameters.AddWithValue("role", role);
        command.Parameters.AddWithValue("userName", userName);
        command.Parameters.AddWithValue("agency", agency);
        command.Parameters.AddWithValue("desk", desk);
        command.Parameters.AddWithValue("must", mustChangePassword);
        command.Parameters.AddWithValue("first", First);
        (await command.ExecuteNonQueryAsync()).ShouldBe(1);
        return userName;
    }

    /// <summary>Somebody of a desk who has an account, and speaks by it.</summary>
    public async Task<TestAccount> PersonAsync(string role, string agency, string desk)
    {
        var person = new TestAccount(role, agency, desk);
        await AddAsync(agency, desk, role: role, id: person.Id);
        return person;
    }

    /// <summary>Texts out of the database.</summary>
    public async Task<IReadOnlyList<string>> QueryAsync(string sql)
    {
        var database = Database.Superuser;
        await using var command = database.CreateCommand(sql);
        await using var rows = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        var texts = new List<string>();
        while (await rows.ReadAsync(TestContext.Current.CancellationToken))
        {
            texts.Add(rows.GetString(0));
        }

        return texts;
    }

    /// <summary>Runs the command add-accounts.</summary>
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
