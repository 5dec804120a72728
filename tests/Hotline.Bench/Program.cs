using Cooperation.Hotline;
using Cooperation.Hotline.Bench;
using Cooperation.Platform.Hosting;
using Cooperation.Tests.Support.Servers;

// What protected details, audit and the state machine cost one logged exchange: the ways take turns, so that a busy machine is busy for all.
const int WarmUp = 50;
const int Rounds = 400;

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

(string Name, bool People, bool Audit)[] ways =
[
    ("all of it, two persons", true, true),
    ("without protected details", false, true),
    ("without audit", true, false),
    ("without both", false, false),
];
var times = ways.ToDictionary(way => way.Name, _ => new List<double>(), StringComparer.Ordinal);
for (var round = -WarmUp; round < Rounds; round++)
{
    foreach (var (name, people, audit) in ways)
    {
        var took = await logging.OnceAsync(people, audit, CancellationToken.None);
        if (round >= 0)
        {
            times[name].Add(took);
        }
    }
}

var bare = Median(times["without both"]);
foreach (var (name, _, _) in ways)
{
    Console.WriteLine($"{name, -28} median {Median(times[name]), 7:0.00} ms   ratio {Median(times[name]) / bare:0.00}");
}

var rules = await logging.RulesAloneAsync(20_000, CancellationToken.None);
Console.WriteLine($"rules and state machine      {rules, 14:0.0} µs   share of a logged exchange {rules / 1000 / bare:0.0000}");

static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
