using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Files;
using Cooperation.Platform.Hosting.Imports;

namespace Cooperation.Hosting.Tests.Files;

/// <summary>Checks a file as an upload is checked: out of a sealed spool.</summary>
internal static class Checked
{
    public static FileType TypeOf(byte[] file, string name)
    {
        using var spool = SpoolStream.Create();
        spool.Write(file);
        return FileContent.Recognise(spool, name);
    }

    public static string RefusalOf(byte[] file, string name)
    {
        var refusal = Should.Throw<DomainException>(() => TypeOf(file, name)).Error;
        refusal.Field.ShouldBe("file");
        return refusal.Code;
    }
}
