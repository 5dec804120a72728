using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using Cooperation.Launcher.Catalogue;
using Cooperation.Launcher.Servers;
using Cooperation.Tests.Support.Servers;
using Npgsql;

namespace Cooperation.Gateway.Tests.Running;

/// <summary>Gateway and Identity as real processes, and peers that say what reached them where the other services stand.</summary>
public class FrontDoor(TestPostgres postgres) : IAsyncLifetime
{
    public const string Password = "mật khẩu thử nghiệm 1";
    public const string DemoDate = "2018-12-31";

    private readonly EchoService hotline = new();
    private readonly EchoService portal = new();

    /// <summary>The public listener.</summary>
    public Uri Url => Gateway.Url;

    /// <summary>The internal listener.</summary>
    public Uri Inside { get; } = new($"http://127.0.0.1:{FreePort.Next()}");

    public IdentityProcess Identity { get; private set; } = null!;

    public GatewayProcess Gateway { get; private set; } = null!;

    /// <summary>What differs from the settings of a real installation.</summary>
    protected virtual IReadOnlyDictionary<string, string> Settings { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Demo:Date"] = DemoDate,

            // Many tests fail to sign in within a minute, all from here.
            ["PasswordLimits:PerAddress"] = "10000",
        };

    public async ValueTask InitializeAsync()
    {
        await hotline.StartAsync("hotline");
        await portal.StartAsync("portal");
        Identity = new IdentityProcess(postgres, Inside);
        var settings = new Dictionary<string, string>(Settings, StringComparer.Ordinal)
        {
            ["Gateway:InternalUrl"] = Inside.ToString(),
            ["Services:Hotline"] = hotline.Url.ToString(),
            ["Services:Identity"] = Identity.Url.ToString(),
            ["Services:Portal"] = portal.Url.ToString(),
        };
        foreach (var other in ServiceCatalogue.Get(ServiceCatalogue.Gateway).Calls)
        {
            // Nobody listens there.
            settings.TryAdd("Services:" + char.ToUpperInvariant(other[0]) + other[1..], $"http://127.0.0.1:{FreePort.Next()}");
        }

        Gateway = new GatewayProcess(postgres, settings);
        await Gateway.InitializeAsync();
        await Identity.InitializeAsync();
    }

    /// <summary>Makes an account and returns its user name. The first is in the database that Identity starts with, the others take over its hash: hashing and processes take time.</summary>
    public async Task<string> AddAccountAsync(
        string role,
        string agency = "BDBP",
        string desk = "BP-TN-MOCBAI",
        bool mustChangePassword = false
    )
    {
        var userName = $"u{Guid.CreateVersion7():N}";
        var database = Identity.Database.Superuser;
        await using var command = database.CreateCommand(
            """
            insert into identity.accounts (id, user_name, name, agency, desk, roles, partners, areas, provinces, password_hash, must_change_password, created_at, version)
            select @id, @userName, name, @agency, @desk, array[@role], partners, areas, provinces, password_hash, @must, created_at, 1
            from identity.accounts where user_name = @first
            """
        );
        command.Parameters.AddWithValue("id", Guid.CreateVersion7());
        command.Parameters.AddWithValue("userName", userName);
        command.Parameters.AddWithValue("agency", agency);
        command.Parameters.AddWithValue("desk", desk);
        command.Parameters.AddWithValue("role", role);
        command.Parameters.AddWithValue("must", mustChangePassword);
        command.Parameters.AddWithValue("first", IdentityProcess.First);
        (await command.ExecuteNonQueryAsync()).ShouldBe(1);
        return userName;
    }

    /// <summary>Changes rows of the gateway's own database, as time or an operator would.</summary>
    public async Task<int> ChangeAsync(FormattableString statement)
    {
        var database = Gateway.Database.Superuser;
        await using var command = database.CreateCommand(
            string.Format(
                CultureInfo.InvariantCulture,
                statement.Format,
                [.. Enumerable.Range(1, statement.ArgumentCount).Select(n => $"${n}")]
            )
        );
        foreach (var value in statement.GetArguments())
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        return await command.ExecuteNonQueryAsync();
    }

    /// <summary>A browser without a session.</summary>
    public HttpClient Browser() => BrowserAt(Url);

    /// <summary>A browser at another replica.</summary>
    public static HttpClient BrowserAt(Uri url)
    {
        var client = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = url };
        client.DefaultRequestHeaders.Add("X-Requested-With", "api");
        return client;
    }

    /// <summary>A browser signed in with this account.</summary>
    public async Task<HttpClient> SignedInAsync(string userName, string password = Password)
    {
        var client = Browser();
        client.DefaultRequestHeaders.Add("Cookie", await CookieAsync(client, userName, password));
        return client;
    }

    /// <summary>Signs in and returns the cookie as <c>name=value</c>.</summary>
    public static async Task<string> CookieAsync(HttpClient client, string userName, string password = Password)
    {
        using var answer = await client.PostAsJsonAsync("/api/session", new { userName, password });
        answer.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        return answer.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
    }

    /// <summary>What of a request reached the service.</summary>
    public static async Task<Echo> EchoAsync(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return (await answer.Content.ReadFromJsonAsync<Echo>())!;
    }

    public async ValueTask DisposeAsync()
    {
        await Gateway.DisposeAsync();
        await Identity.DisposeAsync();
        await hotline.DisposeAsync();
        await portal.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}

/// <summary>One system for all classes that need nothing special.</summary>
[CollectionDefinition]
public sealed class SharedFrontDoor : ICollectionFixture<FrontDoor>;
