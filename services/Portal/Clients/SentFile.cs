using System.Net.Http.Headers;

namespace Cooperation.Portal.Clients;

/// <summary>A file that a browser is still sending.</summary>
internal sealed record SentFile(Stream Content, string Name)
{
    /// <summary>As a part of a form for a service.</summary>
    public HttpContent AsPart()
    {
        // Only the extended form of the name: the plain one can't carry every sign that a file's name may have.
        var part = new StreamContent(Content);
        part.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "file", FileNameStar = Name };
        return part;
    }
}
