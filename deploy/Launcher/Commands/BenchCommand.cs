using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Cooperation.Launcher.Building;
using Cooperation.Launcher.Instances;
using Cooperation.Launcher.Measuring;

namespace Cooperation.Launcher.Commands;

/// <summary>./deploy/bench: logs exchanges through the front door of the running system and prints how long logging took, and how long until planners see them.</summary>
internal sealed class BenchCommand(TextWriter output)
{
    private const int Exchanges = 500;
    private const int AtOnce = 16;

    public async Task<int> RunAsync(IEnumerable<string> words)
    {
        var arguments = new Arguments(words, [], ["--data"]);
        var directory = arguments.Value("--data") ?? Repository.Find().At(".run");
        using var interruption = new Interruption();
        var file = InstanceFile.Read(directory);
        var officer = file.Accounts.First(account => account.Role == "borderGuardLiaison");
        using var instance = new Instance(
            new InstanceOptions
            {
                Directory = directory,
                Configuration = ReleaseBuild.Configuration,
                Build = "",
            },
            new Progress(TextWriter.Null)
        );
        using var door = await FrontDoor.SignInAsync(file.Url, officer.UserName, officer.Password!, interruption.Token);

        await MeasureAsync(door, instance, 1, interruption.Token);
        await MeasureAsync(door, instance, AtOnce, interruption.Token);
        return 0;
    }

    private async Task MeasureAsync(FrontDoor door, Instance instance, int atOnce, CancellationToken cancellationToken)
    {
        ConcurrentBag<(Guid Id, double Milliseconds)> logged = [];
        var started = Stopwatch.GetTimestamp();
        await Parallel.ForEachAsync(
            Enumerable.Range(1, Exchanges),
            new ParallelOptions { MaxDegreeOfParallelism = atOnce, CancellationToken = cancellationToken },
            async (number, token) => logged.Add(await door.LogExchangeAsync(number, token))
        );
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        var (lag, exchanges, facts) = await new AppliedLag(instance.Postgres).MeasureAsync(
            [.. logged.Select(exchange => exchange.Id)],
            cancellationToken
        );

        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Exchanges} exchanges, {atOnce} at once: all answered 201, {Exchanges / seconds:0} a second"
            )
        );
        output.WriteLine($"  request           {new Timings(logged.Select(exchange => exchange.Milliseconds))}");
        output.WriteLine($"  commit to applied {lag}");
        output.WriteLine($"  in Reviews        {exchanges} exchanges by {facts} facts");
    }
}
