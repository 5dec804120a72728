using Cooperation.Tests.Support.Running;

namespace Cooperation.Browser.Tests.Support;

/// <summary>Windows that stay open between tests that only look at pages, one for each role and look: opening one costs more than what is looked at.</summary>
public sealed class OpenWindows(RunningSystemWithDemoData system, Chromium chromium) : IAsyncDisposable
{
    private readonly Dictionary<(string? Role, Window Window), Person> open = [];

    /// <summary>Somebody before his window, without the complaints about what was looked at before.</summary>
    public async Task<Person> BeforeAsync(string? role, Window window)
    {
        if (!open.TryGetValue((role, window), out var person))
        {
            person = role is null
                ? await Person.ComeAsync(system, chromium, window)
                : await Person.AtWorkAsync(system, chromium, role, window);
            open.Add((role, window), person);
        }

        person.Forget();
        return person;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var person in open.Values)
        {
            await person.DisposeAsync();
        }
    }
}
