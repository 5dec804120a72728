using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Messaging;
using Cooperation.Platform.Records;
using Cooperation.Platform.Records.Attachments;
using Cooperation.Platform.Records.Links;
using Cooperation.Platform.Records.People;
using Cooperation.Tests.Support.Servers;
using Cooperation.Tests.Support.Services;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Cooperation.Records.Tests.Sample;

/// <summary>A running service that has a record and the pieces of Platform/Records: real database, real tokens, real HTTP.</summary>
public sealed class SampleService(TestPostgres postgres) : IAsyncLifetime
{
    private readonly Dictionary<string, string?> settings = new(StringComparer.Ordinal);
    private readonly string keyFile = Path.GetTempFileName();

    private WebApplication app = null!;
    private TokenAuthority authority = null!;

    public TestDatabase Database { get; private set; } = null!;

    /// <summary>An officer of a desk of this test alone.</summary>
    public static TestAccount Officer() => new("borderGuardLiaison", "BDBP", $"BP-{Guid.CreateVersion7():N}"[..20]);

    public async ValueTask InitializeAsync()
    {
        authority = await TokenAuthority.StartAsync(CancellationToken.None);
        await File.WriteAllTextAsync(keyFile, "k1:" + Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)) + "\n");
        settings["Tokens:Issuer"] = TokenAuthority.Issuer;
        settings["Tokens:Keys"] = authority.KeysUrl;
        settings["Protection:KeyFile"] = keyFile;
        Database = await postgres.CopyDatabaseAsync("sample", "migrated", MigrateAsync, CancellationToken.None);
        Use(Database);
        app = Build();
        await app.StartAsync();
    }

    public HttpClient ClientOf(TestAccount account)
    {
        var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", authority.TokenFor(account, "sample"));
        return client;
    }

    public async Task<(int Status, JsonNode? Body)> PostAsync(TestAccount account, string path, object body)
    {
        using var client = ClientOf(account);
        using var answer = await client.PostAsJsonAsync("/api/sample" + path, body);
        return ((int)answer.StatusCode, await BodyOf(answer));
    }

    public async Task<(int Status, JsonNode? Body)> GetAsync(TestAccount account, string path)
    {
        using var client = ClientOf(account);
        using var answer = await client.GetAsync("/api/sample" + path);
        return ((int)answer.StatusCode, await BodyOf(answer));
    }

    /// <summary>Lets the service hear messages as its inbox would: in a transaction of their own.</summary>
    public async Task HearAsync<TMessage>(
        Func<SampleDbContext, IReaction<TMessage>> reaction,
        params IReadOnlyList<Received<TMessage>> batch
    )
        where TMessage : class
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SampleDbContext>();
        await using var transaction = await db.Database.BeginTransactionAsync();
        await reaction(db).ApplyAsync(batch, CancellationToken.None);
        await transaction.CommitAsync();
    }

    /// <summary>One value out of the database, seen by the superuser.</summary>
    public async Task<T> ScalarAsync<T>(string sql)
    {
        await using var command = Database.Superuser.CreateCommand(sql);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>Brings the database up to date, as often as one likes.</summary>
    public async Task MigrateAgainAsync() => (await Build().RunServiceAsync<SampleDbContext>(["migrate"])).ShouldBe(0);

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        await authority.DisposeAsync();
        File.Delete(keyFile);
    }

    private static async Task<JsonNode?> BodyOf(HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync();
        return text.Length == 0 ? null : JsonNode.Parse(text);
    }

    private WebApplication Build()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.Configuration.AddInMemoryCollection(settings);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.AddServiceDefaults("sample").AddDatabase<SampleDbContext>("sample");
        builder.Services.AddRecord<SampleDbContext, SampleCase>();
        builder.AddProtectedPeople<SampleDbContext, CaseId>(CaseEndpoints.Errors);
        builder.AddAttachments<SampleDbContext, SampleCase, CaseId, CaseAttachments>(CaseAttachments.Errors);
        builder.Services.AddLinks<SampleCase>(CaseLinks.Errors);
        var built = builder.Build();
        built.MapSample();
        return built;
    }

    private void Use(TestDatabase database)
    {
        foreach (var (key, value) in database.Settings)
        {
            settings[key] = value;
        }
    }

    private async Task MigrateAsync(TestDatabase database, CancellationToken cancellationToken)
    {
        Use(database);
        await MigrateAgainAsync();

        // By hand, so that no broker is needed to declare a topology; the services' own tests migrate with one.
        await using var source = NpgsqlDataSource.Create(database.OwnerConnectionString);
        await using var owner = await source.OpenConnectionAsync(cancellationToken);
        await MessagingSchema.ApplyAsync(owner, database.Application, cancellationToken);
    }
}
