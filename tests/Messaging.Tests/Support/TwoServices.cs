using Cooperation.Platform.Messaging;
using Cooperation.Tests.Support.Servers;
using Npgsql;

namespace Cooperation.Messaging.Tests.Support;

/// <summary>
/// Two services with a database each and a virtual host between them: <c>hotline</c> owns notes, <c>reviews</c> keeps facts of them. Both
/// run with the RabbitMQ rights and the database role of a real service.
/// </summary>
internal sealed class TwoServices : IAsyncDisposable
{
    public const string Consumer = "reviews.note-facts";

    private readonly List<ServiceHost> hosts = [];
    private readonly IReadOnlyDictionary<string, string?> ownerBroker;
    private readonly IReadOnlyDictionary<string, string?> readerBroker;

    private TwoServices(
        TestDatabase ownerDatabase,
        TestDatabase readerDatabase,
        TestVirtualHost broker,
        IReadOnlyDictionary<string, string?> ownerBroker,
        IReadOnlyDictionary<string, string?> readerBroker
    )
    {
        OwnerDatabase = new Sql(ownerDatabase);
        ReaderDatabase = new Sql(readerDatabase);
        Broker = broker;
        this.ownerBroker = ownerBroker;
        this.readerBroker = readerBroker;
    }

    public Sql OwnerDatabase { get; }

    public Sql ReaderDatabase { get; }

    public TestVirtualHost Broker { get; }

    public static async Task<TwoServices> CreateAsync(TestPostgres postgres, TestRabbitMq rabbitMq, bool declare = true)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var broker = await rabbitMq.CreateVirtualHostAsync(cancellationToken);
        var services = new TwoServices(
            await DatabaseAsync(postgres, "hotline", NotesDb.Tables, cancellationToken),
            await DatabaseAsync(postgres, "reviews", FactsDb.Tables, cancellationToken),
            broker,
            await broker.CreateServiceAsync("hotline", cancellationToken),
            await broker.CreateServiceAsync("reviews", cancellationToken)
        );
        if (declare)
        {
            await services.BuildOwner().DeclareAsync(cancellationToken);
            await services.BuildReader().DeclareAsync(cancellationToken);
        }

        return services;
    }

    /// <summary>A process of the owner, not yet started.</summary>
    public ServiceHost BuildOwner(params IEnumerable<(string Key, string Value)> settings) =>
        Keep(
            ServiceHost.Build<NotesDb>(
                "hotline",
                OwnerDatabase.Database,
                [.. ownerBroker, .. settings.Select(Setting)],
                messages =>
                    messages
                        .Publishes<NoteChanged>()
                        .Replays<NoteChanged>()
                        .Keeps<NoteChanged>(new RecordTable("public.note", "number") { Year = "2018", Month = "number % 12 + 1" })
                        .Publishes<ReviewAsked>()
            )
        );

    /// <summary>A process of the reader, not yet started.</summary>
    public ServiceHost BuildReader(params IEnumerable<(string Key, string Value)> settings) =>
        Keep(
            ServiceHost.Build<FactsDb>(
                "reviews",
                ReaderDatabase.Database,
                [.. readerBroker, .. settings.Select(Setting)],
                messages =>
                    messages
                        .Consumes<NoteChanged, RecordFactsWhenNoteChanged>(Consumer, owner: "hotline")
                        .AsksForCounts<NoteCountsWhenOwnerAnswers>()
            )
        );

    public async Task<ServiceHost> StartOwnerAsync(params IEnumerable<(string Key, string Value)> settings)
    {
        var owner = BuildOwner(settings);
        await owner.StartAsync(TestContext.Current.CancellationToken);
        return owner;
    }

    public async Task<ServiceHost> StartReaderAsync(params IEnumerable<(string Key, string Value)> settings)
    {
        var reader = BuildReader(settings);
        await reader.StartAsync(TestContext.Current.CancellationToken);
        return reader;
    }

    /// <summary>Waits until the reader has so many messages, then makes sure that each came once and nothing is owed.</summary>
    public async Task ArriveExactlyOnceAsync(int messages)
    {
        await Eventually.BeAsync(
            () => ReaderDatabase.NumberAsync("select count(distinct message_id) from history"),
            messages,
            "messages applied"
        );
        await Eventually.BeAsync(() => OwnerDatabase.NumberAsync("select count(*) from messaging.owed"), 0, "messages owed");
        (await ReaderDatabase.NumberAsync("select count(*) from history")).ShouldBe(messages, "effects");
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var host in hosts)
        {
            await host.DisposeAsync();
        }

        try
        {
            await Broker.DisposeAsync();
        }
        catch (HttpRequestException)
        {
            // A broker that the test killed goes as a whole.
        }
    }

    private static KeyValuePair<string, string?> Setting((string Key, string Value) setting) => new(setting.Key, setting.Value);

    private static async Task<TestDatabase> DatabaseAsync(
        TestPostgres postgres,
        string service,
        string tables,
        CancellationToken cancellationToken
    )
    {
        return await postgres.CopyDatabaseAsync(service, "messaging", PrepareAsync, cancellationToken);

        async Task PrepareAsync(TestDatabase database, CancellationToken token)
        {
            await using var owner = new NpgsqlConnection(database.OwnerConnectionString);
            await owner.OpenAsync(token);
            await MessagingSchema.ApplyAsync(owner, database.Application, token);
            await using var command = new NpgsqlCommand(
                $"{tables} grant select, insert, update, delete on all tables in schema public to {database.Application};",
                owner
            );
            await command.ExecuteNonQueryAsync(token);
        }
    }

    private ServiceHost Keep(ServiceHost host)
    {
        hosts.Add(host);
        return host;
    }
}
