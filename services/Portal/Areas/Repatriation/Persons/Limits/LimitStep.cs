namespace Cooperation.Portal.Areas.Repatriation.Persons.Limits;

/// <summary>What can be done with a person's time limit, as it stands in the address.</summary>
internal static class LimitStep
{
    public const string Pause = "pause";
    public const string Resumption = "resumption";
    public const string Extension = "extension";
}
