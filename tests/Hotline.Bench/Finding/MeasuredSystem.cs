using Cooperation.Bulk;
using Cooperation.Hotline.Bench.Attaching;
using Cooperation.Launcher.Instances;
using Npgsql;

namespace Cooperation.Hotline.Bench.Finding;

/// <summary>A running system with demo data that is kept for measuring: its doors and its databases.</summary>
internal sealed class MeasuredSystem
{
    private readonly InstanceFile file;
    private readonly BulkLoad bulk;
    private readonly FilledDatabases databases;

    private MeasuredSystem(InstanceFile file, FilledDatabases databases)
    {
        (this.file, this.databases) = (file, databases);
        (Hotline, Reviews, Repatriation) = (databases.Hotline, databases.Reviews, databases.Repatriation);
        bulk = new BulkLoad(Hotline, Reviews, Console.WriteLine);
    }

    /// <summary>Hotline's database, for SQL by hand.</summary>
    public string Hotline { get; }

    /// <summary>Reviews' database, for SQL by hand.</summary>
    public string Reviews { get; }

    /// <summary>Repatriation's database, for SQL by hand.</summary>
    public string Repatriation { get; }

    public static MeasuredSystem Of(string directory)
    {
        var options = new InstanceOptions
        {
            Directory = directory,
            Configuration = "Release",
            Build = "",
        };
        using var instance = new Instance(options, new Progress(TextWriter.Null));
        return new(
            InstanceFile.Read(directory),
            new(
                instance.Postgres.ConnectionString("hotline"),
                instance.Postgres.ConnectionString("repatriation"),
                instance.Postgres.ConnectionString("agreements"),
                instance.Postgres.ConnectionString("reviews")
            )
        );
    }

    public Task<long> FillAsync(long exchanges, CancellationToken cancellationToken) => bulk.FillAsync(exchanges, cancellationToken);

    /// <summary>Fills Repatriation until it holds about as many persons.</summary>
    public Task<long> FillPersonsAsync(long persons, CancellationToken cancellationToken) =>
        new ReturnBulkLoad(Repatriation, Console.WriteLine).FillAsync(persons, cancellationToken);

    /// <summary>Fills what Reviews keeps facts of, and the facts, until there are about as many.</summary>
    public Task FillFactsAsync(long exchanges, long persons, long activities, CancellationToken cancellationToken) =>
        new FactBulkLoad(databases, Console.WriteLine).FillAsync(exchanges, persons, activities, cancellationToken);

    /// <summary>Signs somebody of this role and agency in at the gateway.</summary>
    public async Task<Caller> SignInAsync(string role, string desk, CancellationToken cancellationToken)
    {
        var account = file.Accounts.First(account => account.Role == role && account.Desk.StartsWith(desk, StringComparison.Ordinal));
        return await Caller.SignInAsync(new Uri(file.Url), account, cancellationToken);
    }

    /// <summary>The memory of a service's process.</summary>
    public ServiceMemory MemoryOf(string service) => new(service, file.Services.First(running => running.Name == service).Pid!.Value);

    public async Task SaySizesAsync(CancellationToken cancellationToken)
    {
        var (exchanges, _) = await bulk.SizesAsync("hotline.exchanges", "hotline.ix_exchange_words", cancellationToken);
        var (words, index) = await bulk.SizesAsync("hotline.exchange_words", "hotline.ix_exchange_words", cancellationToken);
        Console.WriteLine($"  exchanges {exchanges >> 20:N0} MB, their words {words >> 20:N0} MB, the index of words {index >> 20:N0} MB");
    }

    public NpgsqlDataSource Open() => NpgsqlDataSource.Create(Hotline);
}
