using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Cooperation.Platform.Hosting;

/// <summary>Settings without which a process does not start: the error names the setting, as it is written in the environment too.</summary>
public static class Settings
{
    /// <summary>The value of a setting.</summary>
    /// <exception cref="MissingSettingException">It is not there.</exception>
    public static string Required(this IConfiguration configuration, string key) =>
        configuration[key] is { Length: > 0 } value ? value : throw new MissingSettingException(key);

    /// <summary>Makes the start of the process check that the setting is there.</summary>
    public static IServiceCollection AddSetting(this IServiceCollection services, string key) =>
        services.AddSingleton(new RequiredSetting(key));
}

/// <summary>A setting that has to be there when the process starts.</summary>
internal sealed record RequiredSetting(string Key);
