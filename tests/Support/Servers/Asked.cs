namespace Cooperation.Tests.Support.Servers;

/// <summary>Statements that were sent together and answered together: one round trip.</summary>
/// <param name="Application">The name under which the connection was opened.</param>
/// <param name="Statements">In the order in which they were sent.</param>
public sealed record Flight(string Application, IReadOnlyList<string> Statements);

/// <summary>What was asked of the server, and how many connections were opened for it.</summary>
public sealed record Asked(IReadOnlyList<Flight> Flights, int Openings)
{
    /// <summary>What was asked under one name.</summary>
    public Asked By(string application) =>
        this with
        {
            Flights = [.. Flights.Where(flight => string.Equals(flight.Application, application, StringComparison.Ordinal))],
        };

    /// <summary>How often the server was waited for.</summary>
    public int RoundTrips => Flights.Count;

    /// <summary>How many statements it carried out.</summary>
    public int Statements => Flights.Sum(flight => flight.Statements.Count);

    /// <inheritdoc/>
    public override string ToString() => string.Join('\n', Flights.Select(flight => "* " + string.Join("\n  ", flight.Statements)));
}
