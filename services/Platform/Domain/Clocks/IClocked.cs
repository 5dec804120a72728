namespace Cooperation.Platform.Domain.Clocks;

/// <summary>A record with time limits, and the desk that answers for them.</summary>
public interface IClocked
{
    /// <summary>Its time limits.</summary>
    IReadOnlyList<Clock> Clocks { get; }

    /// <summary>The desk that leads: warned of them, its supervisor told.</summary>
    string Desk { get; }
}
