using Cooperation.Launcher.Demo;

namespace Cooperation.Launcher.Instances;

/// <summary>What the person who started an instance wants to read at the end. Passwords only at a terminal: what goes into a file or a pipe is kept, sent on and read by others.</summary>
internal sealed record StartReport(IReadOnlyList<InstanceFile.Account> Accounts, string? OneTimePassword)
{
    public void Print(TextWriter output, Instance instance, bool isTerminal)
    {
        var file = Path.Combine(instance.Directory.Path, "instance.json");
        output.WriteLine();
        output.WriteLine($"  {instance.Url}");
        output.WriteLine();
        if (!isTerminal)
        {
            if (Accounts.Any(account => account.Password is not null))
            {
                output.WriteLine($"  User names and passwords stand in {file}, which only its owner reads.");
                output.WriteLine();
            }

            return;
        }

        if (OneTimePassword is not null)
        {
            output.WriteLine($"  Sign in as {Accounts[0].UserName} with the one-time password {OneTimePassword}");
            output.WriteLine("  It is shown only now and has to be changed at the first sign-in.");
            output.WriteLine();
        }

        if (FirstOfEachRole().ToList() is { Count: > 0 } shown)
        {
            shown.ForEach(account =>
                output.WriteLine($"  {account.UserName, -22} {account.Password, -20} {account.Role, -20} {account.Desk}")
            );
            output.WriteLine($"  All accounts: {file}");
            output.WriteLine();
        }
    }

    private IEnumerable<InstanceFile.Account> FirstOfEachRole() =>
        Accounts
            .Where(account => account is { Password: not null, Role: not Demo.Accounts.LoaderRole })
            .DistinctBy(account => account.Role, StringComparer.Ordinal);
}
