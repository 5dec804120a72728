using System.Buffers.Binary;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using A = DocumentFormat.OpenXml.Drawing;
using Pictures = DocumentFormat.OpenXml.Drawing.Pictures;
using Placing = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Cooperation.Platform.Hosting.Papers.Writing;

/// <summary>Puts pictures into the package and says how large they stand on the paper.</summary>
internal static class PaperPictures
{
    public const long PerTwip = 635;
    private const long PerPoint = 9525; // a point of a screen of 96 dots an inch

    private static ReadOnlySpan<byte> Sign => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static Drawing Put(MainDocumentPart package, PaperPicture picture, int width, uint number)
    {
        var (across, down) = SizeOf(picture.Png.Span);
        var file = package.AddImagePart(ImagePartType.Png, PaperPackage.NextIdOf(package));
        using (var content = new MemoryStream(picture.Png.ToArray(), writable: false))
        {
            file.FeedData(content);
        }

        var wide = Math.Min(width * PerTwip, across * PerPoint);
        return Draw(package.GetIdOfPart(file), picture.Description, number, wide, Math.Max(1, wide * down / across));
    }

    // Only its head is read: the file comes from our own drawing, and a word processor judges the rest.
    private static (long Across, long Down) SizeOf(ReadOnlySpan<byte> png)
    {
        if (png.Length < 24 || !png.StartsWith(Sign))
        {
            throw new ArgumentException("The picture is no PNG.", nameof(png));
        }

        var (across, down) = (BinaryPrimitives.ReadUInt32BigEndian(png[16..]), BinaryPrimitives.ReadUInt32BigEndian(png[20..]));
        return across > 0 && down > 0 ? (across, down) : throw new ArgumentException("The picture has no size.", nameof(png));
    }

    private static Drawing Draw(string part, string description, uint number, long wide, long high)
    {
        var fill = new Pictures.BlipFill(new A.Blip { Embed = part }, new A.Stretch(new A.FillRectangle()));
        var shape = new Pictures.ShapeProperties(
            new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = wide, Cy = high }),
            new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle }
        );
        var properties = new Pictures.NonVisualPictureProperties(
            new Pictures.NonVisualDrawingProperties { Id = number, Name = $"{number}.png" },
            new Pictures.NonVisualPictureDrawingProperties()
        );
        var data = new A.GraphicData(new Pictures.Picture(properties, fill, shape))
        {
            Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture",
        };
        return Inline(data, description, number, wide, high);
    }

    /// <summary>Something drawn, in a line of its own.</summary>
    public static Drawing Inline(A.GraphicData data, string description, uint number, long wide, long high) =>
        new(
            new Placing.Inline(
                new Placing.Extent { Cx = wide, Cy = high },
                new Placing.DocProperties
                {
                    Id = number,
                    Name = $"Hình {number}",
                    Description = description,
                },
                new A.Graphic(data)
            )
            {
                DistanceFromTop = 0,
                DistanceFromBottom = 0,
                DistanceFromLeft = 0,
                DistanceFromRight = 0,
            }
        );
}
