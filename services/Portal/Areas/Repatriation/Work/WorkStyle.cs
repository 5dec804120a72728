namespace Cooperation.Portal.Areas.Repatriation.Work;

/// <summary>Colours of tiles.</summary>
internal static class WorkStyle
{
    public const string Late = "late";
    public const string Waiting = "waiting";
    public const string New = "new";
}
