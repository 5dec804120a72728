using Cooperation.Launcher.Catalogue;
using Cooperation.Launcher.Servers;

namespace Cooperation.Launcher.Commands;

/// <summary>Writes an <c>.env</c> for docker-compose: a random password for every account of every server.</summary>
internal sealed class NewSecretsCommand(TextWriter output)
{
    public int Run(IEnumerable<string> words)
    {
        _ = new Arguments(words, [], []);
        foreach (var name in SecretNames.All)
        {
            output.WriteLine($"{name}={Password.Next()}");
        }

        return 0;
    }
}
