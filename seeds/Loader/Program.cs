using Cooperation.Loader;
using Cooperation.Loader.Gateway;
using Cooperation.Loader.Scenario;
using Cooperation.Loader.Scenario.Agreements;
using Cooperation.Loader.Scenario.Meetings;
using Cooperation.Loader.Scenario.Returns;
using Cooperation.Loader.Scenario.Reviews;

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};

try
{
    var options = LoaderOptions.Read(Environment.GetEnvironmentVariable);
    using var gateway = new GatewayClient(new HttpClient { BaseAddress = options.Gateway });
    await gateway.SignInAsync(options, stop.Token);
    var output = TextWriter.Synchronized(Console.Out);
    using var load = new Load(gateway, output);
    var wording = DemoFiles.Wording();
    var streams = DemoYear.Build(wording, DemoFiles.Lines());
    var year = ReturnYear.Build(wording, streams);
    await load.RunAsync(ReturnRequests.Before(streams, year), stop.Token);
    var returns = new ReturnLoad(gateway, load.References, load.Exchanges, output);
    await Task.WhenAll(
        load.TestLinesAsync(LineTests.Build(DemoFiles.TestedLines()), stop.Token),
        new AgreementLoad(gateway, load.References, output).RunAsync(AgreementYear.Build(), ReturnYear.KeyOf(DemoYear.Seed), stop.Token),
        MetAndReviewedAsync(),
        new NegotiationLoad(gateway, output).RunAsync(NegotiationYear.Build(), ReturnYear.KeyOf(DemoYear.Seed), stop.Token),
        new ProjectLoad(gateway, output).RunAsync(ProjectYear.Build(), ReturnYear.KeyOf(DemoYear.Seed), stop.Token),
        new PlanLoad(gateway, output).RunAsync(PlanOfDemoYear.Build(DemoFiles.LeadsOfTasks()), ReturnYear.KeyOf(DemoYear.Seed), stop.Token),
        returns.RunAsync(year, ReturnYear.KeyOf(DemoYear.Seed), stop.Token)
    );
    await new ReportLoad(gateway, output).RunAsync(ReportYear.Build(), ReturnYear.KeyOf(DemoYear.Seed), stop.Token);
    await new AnnualReviewLoad(gateway, output).RunAsync(
        OutsideYears.Build(),
        AnnualReviewYear.Build(),
        ReturnYear.KeyOf(DemoYear.Seed),
        stop.Token
    );
    await new StatementLoad(gateway, output).RunAsync(StatementYear.Build(), ReturnYear.KeyOf(DemoYear.Seed), stop.Token);
    return 0;

    // A conference that was held proposes itself to the review that is due, with its day and its host; a planner confirms it.
    async Task MetAndReviewedAsync()
    {
        await new MeetingLoad(gateway, output).RunAsync(MeetingYear.Build(), ReturnYear.KeyOf(DemoYear.Seed), stop.Token);
        await new ReviewLoad(gateway, output).RunAsync(ReviewYear.Build(), ReturnYear.KeyOf(DemoYear.Seed), stop.Token);
    }
}
catch (LoadFailedException failure)
{
    await Console.Error.WriteLineAsync($"Demo data not loaded: {failure.Message}");
    return 1;
}
catch (HttpRequestException failure)
{
    await Console.Error.WriteLineAsync($"Demo data not loaded: the gateway cannot be reached ({failure.HttpRequestError}).");
    return 1;
}
catch (OperationCanceledException)
{
    await Console.Error.WriteLineAsync("Demo data not loaded: stopped.");
    return 2;
}
