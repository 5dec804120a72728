namespace Cooperation.Platform.Hosting.Papers.Forms;

/// <summary>Which form a document of a day has.</summary>
public static class PaperForms
{
    // The newest first. Before March 2011 another instrument held; no paper of this system is older, and what is gets the oldest form known here.
    private static readonly PaperForm[] All = [Decree30Of2020.Form, Circular01Of2011.Form];

    /// <summary>The form that held on that day.</summary>
    public static PaperForm On(DateOnly day) => Array.Find(All, form => form.ValidFrom <= day) ?? All[^1];
}
