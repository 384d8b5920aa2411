using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;

namespace DigitalRights.Theme.Rendering;

/// <summary>
/// The two services that rendering needs. The framework's own container and activator compile a factory for every component, which costs
/// more than all pages of a site of this size.
/// </summary>
sealed class RenderServices : IServiceProvider, IComponentActivator
{
    // Without this, every letter that is not Latin would be written as a character reference.
    internal static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static RenderServices Instance { get; } = new();

    public object? GetService(Type serviceType) =>
        serviceType == typeof(HtmlEncoder) ? Encoder : serviceType == typeof(IComponentActivator) ? this : null;

    public IComponent CreateInstance([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] Type componentType) => (IComponent)Activator.CreateInstance(componentType)!;
}
