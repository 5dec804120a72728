using Cooperation.Tests.Support.Servers;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Hotline.Bench;

/// <summary>A migrated Hotline with a database of its own, whose settings the measuring process shares.</summary>
internal sealed class MeasuredHotline(TestPostgres postgres, TestRabbitMq rabbitMq)
    : TestService(postgres, rabbitMq, "hotline", "Cooperation.Hotline")
{
    /// <summary>The settings, as configuration keys.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Configuration =>
        Settings.Select(setting => KeyValuePair.Create(setting.Key.Replace("__", ":", StringComparison.Ordinal), (string?)setting.Value));
}
