using Cooperation.Launcher.Catalogue;
using Cooperation.Launcher.Demo;

namespace Cooperation.Launcher.Instances;

/// <summary>What an instance holds: demo data and accounts, or one administrator. Decided at its first start and kept.</summary>
internal sealed class InstanceContents
{
    /// <summary>What the directory remembers from its first start on.</summary>
    public const string Key = "contents";

    private const string Empty = "empty";
    private const string DemoKind = "demo";
    private readonly bool isEmpty;

    private InstanceContents(bool isEmpty) => this.isEmpty = isEmpty;

    /// <summary>The date of demo pages, where there is demo data.</summary>
    public string? DemoDate => isEmpty ? null : DemoData.Date;

    public static InstanceContents Decide(InstanceDirectory directory, bool wantsEmpty)
    {
        var kept = directory.State[Key] ?? (directory.State[Key] = wantsEmpty ? Empty : DemoKind);
        return wantsEmpty && kept == DemoKind
            ? throw new LauncherException($"{directory.Path} holds demo data: choose another directory with --data.")
            : new InstanceContents(kept == Empty);
    }

    public Task<StartReport> FillAsync(Instance instance, Progress progress, bool isTerminal, CancellationToken cancellationToken) =>
        isEmpty ? FillEmptyAsync(instance, isTerminal, cancellationToken) : FillDemoAsync(instance, progress, cancellationToken);

    private static async Task<StartReport> FillEmptyAsync(Instance instance, bool isTerminal, CancellationToken cancellationToken)
    {
        var accounts = new Accounts(instance);
        var password = await accounts.AddAdministratorAsync(keep: !isTerminal, cancellationToken);
        return new StartReport([accounts.EmptyInstance], password);
    }

    private static async Task<StartReport> FillDemoAsync(Instance instance, Progress progress, CancellationToken cancellationToken)
    {
        const string Done = "demo-accounts";
        var accounts = new Accounts(instance);
        if (instance.Directory.State[Done] is null || instance.HasStarted(ServiceCatalogue.Identity))
        {
            progress.Say("Demo accounts");
            await accounts.AddDemoAsync(cancellationToken);
            instance.Directory.State[Done] = "created";
        }

        await new DemoData(instance, progress).LoadAsync(cancellationToken);
        return new StartReport(accounts.Demo, OneTimePassword: null);
    }
}
