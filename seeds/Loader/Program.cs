using Cooperation.Loader;
using Cooperation.Loader.Gateway;
using Cooperation.Loader.Scenario;

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
    using var load = new Load(gateway, TextWriter.Synchronized(Console.Out));
    await load.RunAsync(DemoYear.Build(DemoFiles.Wording(), DemoFiles.Lines()), stop.Token);
    await load.TestLinesAsync(LineTests.Build(DemoFiles.TestedLines()), stop.Token);
    return 0;
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
