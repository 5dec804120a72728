using Cooperation.Launcher;
using Cooperation.Launcher.Commands;
using Cooperation.Launcher.Instances;

var progress = new Progress(Console.Out);
try
{
    return args switch
    {
        ["run", .. var rest] => await new RunCommand(progress, Console.Out, !Console.IsOutputRedirected).RunAsync(rest),
        ["approve", .. var rest] => await new ApproveCommand(Console.Out, !Console.IsOutputRedirected).RunAsync(rest),
        ["reconcile", .. var rest] => await new ReconcileCommand(Console.Out).RunAsync(rest),
        ["stop", .. var rest] => await new StopCommand(progress).RunAsync(rest),
        ["bench", .. var rest] => await new BenchCommand(Console.Out).RunAsync(rest),
        ["test", .. var rest] => await new TestCommand(progress, Console.Out).RunAsync(rest),
        ["sbom", .. var rest] => await new SbomCommand(progress).RunAsync(rest),
        ["set-up", .. var rest] => await new SetUpCommand(progress).RunAsync(rest),
        ["new-secrets", .. var rest] => new NewSecretsCommand(Console.Out).Run(rest),
        _ => throw new LauncherException(
            """
            Usage:
              ./deploy/run [--detach] [--port N] [--data DIR] [--empty] [--reset [--yes]]
              ./deploy/stop [--data DIR]
              ./deploy/approve USERNAME [--data DIR]
              ./deploy/reconcile [--data DIR]
              ./deploy/test [NAME | --changed]
              ./deploy/bench [--data DIR]
              ./deploy/sbom
            For containers:
              ./deploy/launcher new-secrets > .env
            """
        ),
    };
}
catch (LauncherException refused)
{
    await Console.Error.WriteLineAsync(refused.Message);
    return 1;
}
