namespace Cooperation.Platform.Hosting;

/// <summary>What this process was started for; decides which role it connects with.</summary>
internal sealed class ServiceCommand
{
    public bool IsMigrating { get; set; }
}

/// <summary>The name of the service: its audience, its database, its part of addresses.</summary>
internal sealed record ServiceName(string Value);
