namespace Cooperation.Platform.Hosting;

/// <summary>On a DbContext: the last migration that code must know to run on the present schema (R16). Set by the migration that contracts; without it any older code may run.</summary>
/// <param name="migration">The migration's id: <c>20260101120000_DropOldColumn</c>.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OldestCodeAttribute(string migration) : Attribute
{
    /// <summary>The migration's id.</summary>
    public string Migration { get; } = migration;
}
