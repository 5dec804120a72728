using Cooperation.Platform.Hosting;
using Cooperation.Tests.Support.Servers;

namespace Cooperation.Hotline.Bench;

/// <summary>What protected details, audit and the state machine cost one logged exchange: the ways take turns, so that a busy machine is busy for all.</summary>
internal static class LoggingCosts
{
    private const int WarmUp = 50;
    private const int Rounds = 400;

    private static readonly (string Name, bool People, bool Audit)[] Ways =
    [
        ("all of it, two persons", true, true),
        ("without protected details", false, true),
        ("without audit", true, false),
        ("without both", false, false),
    ];

    public static async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        await using var postgres = new TestPostgres();
        await postgres.InitializeAsync();
        await using var rabbitMq = new TestRabbitMq();
        await rabbitMq.InitializeAsync();
        await using var service = new MeasuredHotline(postgres, rabbitMq);
        await service.InitializeAsync();

        var builder = WebApplication.CreateBuilder();
        builder.Configuration.AddInMemoryCollection(service.Configuration);
        builder.Logging.ClearProviders();
        await using var app = builder.AddServiceDefaults(HotlineModule.Name).AddHotline().Build();
        var logging = new Logging(app.Services);

        var times = Ways.ToDictionary(way => way.Name, _ => new List<double>(), StringComparer.Ordinal);
        for (var round = -WarmUp; round < Rounds; round++)
        {
            foreach (var (name, people, audit) in Ways)
            {
                var took = await logging.OnceAsync(people, audit, cancellationToken);
                if (round >= 0)
                {
                    times[name].Add(took);
                }
            }
        }

        var bare = Median(times["without both"]);
        foreach (var (name, _, _) in Ways)
        {
            Console.WriteLine($"{name, -28} median {Median(times[name]), 7:0.00} ms   ratio {Median(times[name]) / bare:0.00}");
        }

        var rules = await logging.RulesAloneAsync(20_000, cancellationToken);
        Console.WriteLine($"rules and state machine      {rules, 14:0.0} µs   share of a logged exchange {rules / 1000 / bare:0.0000}");
        return 0;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
